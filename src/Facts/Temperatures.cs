using Facts.UnitTypes;

namespace Facts;

/// <summary>Differences of temperatures, which are a unit of their own: 23 °C less 23 °C is 0 kelvin, and no temperature.</summary>
public static class Temperatures
{
    internal const string NoSum = "Temperatures can't be added or subtracted like amounts: use Minus, which gives a difference in kelvins, and Plus, which adds one.";

    /// <summary>How much warmer the left is than the right, in kelvins; below zero where it is colder.</summary>
    /// <exception cref="OverflowException">The difference is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<KelvinDifference> Minus<TLeft, TRight>(this Quantity<TLeft> left, Quantity<TRight> right)
        where TLeft : struct, ITemperatureUnit
        where TRight : struct, ITemperatureUnit
    {
        Quantity<TLeft> difference = left - UnitConversion.Convert<TRight, TLeft>(right);
        Unit from = TLeft.Unit.WithoutOffset();
        Unit to = KelvinDifference.Unit;
        return new Quantity<KelvinDifference>(
            UnitConversion.Convert(difference.Value, from, to),
            IntervalArithmetic.Convert(difference.Core, from, to),
            IntervalArithmetic.Convert(difference.Outer, from, to));
    }

    /// <summary>How much warmer the left is than the right, in kelvins; below zero where it is colder.</summary>
    /// <exception cref="OverflowException">The difference is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<KelvinDifference> Minus<TLeft, TRight>(this Figure<TLeft> left, Figure<TRight> right)
        where TLeft : struct, ITemperatureUnit
        where TRight : struct, ITemperatureUnit => left.Quantity.Minus(right.Quantity);

    /// <summary>The temperature that is so much warmer.</summary>
    /// <exception cref="OverflowException">The temperature is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> Plus<TUnit, TDifference>(this Quantity<TUnit> temperature, Quantity<TDifference> difference)
        where TUnit : struct, ITemperatureUnit
        where TDifference : struct, ITemperatureDifferenceUnit
    {
        Quantity<Kelvin> start = UnitConversion.Convert<TUnit, Kelvin>(temperature);
        Quantity<KelvinDifference> more = UnitConversion.Convert<TDifference, KelvinDifference>(difference);
        Quantity<KelvinDifference> sum = new Quantity<KelvinDifference>(start.Value, start.Core, start.Outer) + more;
        return UnitConversion.Convert<Kelvin, TUnit>(new Quantity<Kelvin>(sum.Value, sum.Core, sum.Outer));
    }
}
