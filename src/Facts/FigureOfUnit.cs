using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Facts.Json;
using Facts.UnitTypes;

namespace Facts;

/// <summary>
/// A figure of a document, with its unit as a type: figures of one unit add up to a <see cref="Quantity{TUnit}"/>, those of different units do not compile.
/// Equal to another where it is the same fact of the same dataset. <c>default</c> is no figure.
/// </summary>
/// <typeparam name="TUnit">The unit, such as <c>Person</c> or <c>Per&lt;Hour, Day&gt;</c>.</typeparam>
[JsonConverter(typeof(FigureOfUnitJsonConverter))]
[DebuggerDisplay("{ToString(),nq} ({FullId,nq})")]
public readonly partial record struct Figure<TUnit> : IFormattable, IFigureOfUnit
    where TUnit : struct, IUnit
{
    private readonly Figure _figure;

    /// <summary>For generated code: a figure by its row and the bits of its value.</summary>
    /// <param name="table">The document's table.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="low">The low 64 bits of the value's digits.</param>
    /// <param name="flags">0 for no value; the value's sign and scale as in <see cref="decimal"/>, plus 1; or 2 for a value that the row holds.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Figure(FactTable table, int row, long low, int flags) => _figure = new Figure(table, row, low, flags);

    internal Figure(Figure figure) => _figure = figure;

    /// <summary>
    /// The number as printed, with its printed zeros, or the number the words stand for (<em>six</em> 6, <em>halved</em> 0.5); null where no single number
    /// is said (ranges, <em>dozens</em>, <em>most</em>, what is not known), where it has no finite decimal, and where <see cref="decimal"/> can't hold it exactly:
    /// <see cref="ValueText"/> has that one. In the unit <typeparamref name="TUnit"/>.
    /// </summary>
    public decimal? Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _figure.Value;
    }

    /// <summary>The same figure, seen without its unit.</summary>
    public Figure WithoutUnit => _figure;

    /// <summary>What the figure says, as a quantity that can be added and converted. Its value is <see cref="Value"/>, and so null where that is.</summary>
    public Quantity<TUnit> Quantity => new(Value, Core, Outer);

    /// <summary>What the figure says, as a quantity that can be added and converted.</summary>
    public static implicit operator Quantity<TUnit>(Figure<TUnit> figure) => figure.Quantity;

    /// <summary>The sum of two figures of one unit.</summary>
    public static Quantity<TUnit> operator +(Figure<TUnit> left, Figure<TUnit> right) => left.Quantity + right.Quantity;

    /// <summary>The difference of two figures of one unit.</summary>
    public static Quantity<TUnit> operator -(Figure<TUnit> left, Figure<TUnit> right) => left.Quantity - right.Quantity;

    /// <summary>Takes the figure apart.</summary>
    public void Deconstruct(out decimal? value, out Unit unit) => (value, unit) = (Value, Unit);

    /// <summary>Takes the figure apart.</summary>
    public void Deconstruct(out decimal? value, out Unit unit, out FactDate date, out Place place) => (value, unit, date, place) = (Value, Unit, Date, Place);

    /// <summary>The modifier, the value and the unit, the same in every culture: <c>about 19000 persons</c>; where there is no value, the words of the document.</summary>
    public override string ToString() => _figure.ToString();

    /// <summary>
    /// The modifier, the value in a format of <see cref="decimal"/>, and the unit: <c>about 19,000 persons</c> for <c>N0</c>. A value that no decimal holds
    /// is written as in <see cref="ValueText"/>, whatever the format.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => _figure.ToString(format, formatProvider);

    JsonConverter IFigureOfUnit.CreateConverter() => new FigureOfUnitConverter<TUnit>();
}
