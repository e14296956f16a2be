using Facts.UnitTypes;

namespace Facts;

/// <summary>Conversion inside a dimension: exact fractions, rounded once to the nearest decimal at the end.</summary>
internal static class UnitConversion
{
    public static Quantity<TTo> Convert<TFrom, TTo>(Quantity<TFrom> quantity)
        where TFrom : struct, IUnit
        where TTo : struct, IUnit
    {
        Unit from = TFrom.Unit;
        Unit to = TTo.Unit;
        return new Quantity<TTo>(
            Convert(quantity.Value, from, to), IntervalArithmetic.Convert(quantity.Core, from, to), IntervalArithmetic.Convert(quantity.Outer, from, to));
    }

    public static decimal? Convert(decimal? value, Unit from, Unit to)
    {
        if (value is not { } number || (from.Factor == to.Factor && from.Offset == to.Offset))
        {
            return value;
        }

        Fraction inBase = (Fraction.Of(number) * from.Factor) + from.Offset;
        return ((inBase - to.Offset) / to.Factor).ToDecimal();
    }
}
