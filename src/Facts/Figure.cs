using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Facts.Json;

namespace Facts;

/// <summary>
/// A figure of a document, seen without its unit: what any method can take, whatever is counted. It has no operators and converts to nothing by itself, or
/// hours and persons would meet through it; <see cref="As{TUnit}"/> gives the typed one. <c>default</c> is no figure.
/// </summary>
[JsonConverter(typeof(FigureJsonConverter))]
[DebuggerDisplay("{ToString(),nq} ({FullId,nq})")]
public readonly partial record struct Figure : IFormattable
{
    // The value's own bits travel with the handle, so that the value of a named figure is a constant to the JIT.
    internal const int NoValue = 0;
    internal const int InlineValue = 1;
    internal const int WideValue = 2;

    private readonly FactTable? _table;
    private readonly long _low;
    private readonly int _row;
    private readonly int _flags;

    /// <summary>For generated code: a figure by its row and the bits of its value.</summary>
    /// <param name="table">The document's table.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="low">The low 64 bits of the value's digits.</param>
    /// <param name="flags">0 for no value; the value's sign and scale as in <see cref="decimal"/>, plus 1; or 2 for a value that the row holds.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Figure(FactTable table, int row, long low, int flags)
    {
        _table = table;
        _low = low;
        _row = row;
        _flags = flags;
    }

    /// <summary>
    /// The number as printed, with its printed zeros, or the number the words stand for (<em>six</em> 6, <em>halved</em> 0.5); null where no single number
    /// is said (ranges, <em>dozens</em>, <em>most</em>, what is not known), where it has no finite decimal, and where <see cref="decimal"/> can't hold it exactly:
    /// <see cref="ValueText"/> has that one. In <see cref="Unit"/>.
    /// </summary>
    public decimal? Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _flags == NoValue ? null : (_flags & InlineValue) != 0 ? DecimalBits.ToDecimal(_flags & ~InlineValue, 0, (ulong)_low) : ValueOfRow(_table, _row);
    }

    /// <summary>This figure with its unit; null where it is another unit.</summary>
    /// <typeparam name="TUnit">The unit, such as <c>Person</c>.</typeparam>
    public Figure<TUnit>? As<TUnit>()
        where TUnit : struct, UnitTypes.IUnit => _table is not null && Unit == TUnit.Unit ? new Figure<TUnit>(this) : null;

    /// <summary>Takes the figure apart.</summary>
    public void Deconstruct(out decimal? value, out Unit unit) => (value, unit) = (Value, Unit);

    /// <summary>Takes the figure apart.</summary>
    public void Deconstruct(out decimal? value, out Unit unit, out FactDate date, out Place place) => (value, unit, date, place) = (Value, Unit, Date, Place);

    /// <summary>The modifier, the value and the unit, the same in every culture: <c>about 19000 persons</c>; where there is no value, the words of the document.</summary>
    public override string ToString() => ToString(null, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// The modifier, the value in a format of <see cref="decimal"/>, and the unit: <c>about 19,000 persons</c> for <c>N0</c>. A value that no decimal holds
    /// is written as in <see cref="ValueText"/>, whatever the format.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => _table is null ? "" : FigureText.Of(this, format, formatProvider);

    // Takes no handle by reference: a handle whose address is taken lies in memory, and its value is then no constant.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static decimal? ValueOfRow(FactTable? table, int row) => table?.ValueOf(row);
}
