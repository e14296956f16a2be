using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Facts.Json;
using Facts.UnitTypes;

namespace Facts;

/// <summary>
/// A number of a unit that is no fact itself: a sum of figures, a converted one. It keeps what is known for sure and what is not excluded: the intervals of
/// a sum are the sums of the intervals. Equal to another where value and intervals are.
/// </summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[JsonConverter(typeof(QuantityJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Quantity<TUnit> : IFormattable, IQuantityOfUnit
    where TUnit : struct, IUnit
{
    /// <summary>Makes a quantity of a number that is exact.</summary>
    public Quantity(decimal value)
        : this(value, Interval.Of(value), Interval.Of(value))
    {
    }

    internal Quantity(decimal? value, Interval core, Interval outer)
    {
        Value = value;
        Core = core;
        Outer = outer;
    }

    /// <summary>The number; null where one that went into it has no single number, or one that no <see cref="decimal"/> holds.</summary>
    public decimal? Value { get; }

    /// <summary>What is asserted; empty where a number that went into it is not known.</summary>
    public Interval Core { get; }

    /// <summary>What is not excluded.</summary>
    public Interval Outer { get; }

    /// <summary>The unit.</summary>
    public Unit Unit => TUnit.Unit;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<TUnit> right) =>
        new(left.Value + right.Value, IntervalArithmetic.Add(left.Core, right.Core), IntervalArithmetic.Add(left.Outer, right.Outer));

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The difference is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Quantity<TUnit> right) => left + -right;

    /// <summary>The same quantity with the other sign.</summary>
    public static Quantity<TUnit> operator -(Quantity<TUnit> quantity) =>
        new(-quantity.Value, IntervalArithmetic.Multiply(quantity.Core, -1), IntervalArithmetic.Multiply(quantity.Outer, -1));

    /// <summary>The quantity so many times.</summary>
    /// <exception cref="OverflowException">The product is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> operator *(Quantity<TUnit> quantity, decimal factor) =>
        new(quantity.Value * factor, IntervalArithmetic.Multiply(quantity.Core, factor), IntervalArithmetic.Multiply(quantity.Outer, factor));

    /// <summary>The quantity so many times.</summary>
    /// <exception cref="OverflowException">The product is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> operator *(decimal factor, Quantity<TUnit> quantity) => quantity * factor;

    /// <summary>Takes the quantity apart.</summary>
    public void Deconstruct(out decimal? value, out Unit unit) => (value, unit) = (Value, Unit);

    /// <summary>The value and the unit, the same in every culture: <c>780 minutes</c>; where there is no value, the core and the unit, or, where nothing is asserted, the outer interval.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The value in a format of <see cref="decimal"/>, and the unit.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value is { } value
        ? $"{value.ToString(format, formatProvider)} {Unit.NameFor(value)}"
        : $"{(Core.IsEmpty ? Outer : Core).ToString(format, formatProvider)} {Unit.Plural}";

    JsonConverter IQuantityOfUnit.CreateConverter() => new QuantityConverter<TUnit>();
}
