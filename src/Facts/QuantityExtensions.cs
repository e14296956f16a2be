using Facts.UnitTypes;

namespace Facts;

/// <summary>Sums of figures, and quantities made of numbers.</summary>
public static class QuantityExtensions
{
    /// <summary>The sum of figures of one unit; of none, zero.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> Sum<TUnit>(this IEnumerable<Figure<TUnit>> figures)
        where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(figures);
        var sum = new Quantity<TUnit>(0);
        foreach (Figure<TUnit> figure in figures)
        {
            sum += figure;
        }

        return sum;
    }

    /// <summary>The sum of quantities of one unit; of none, zero.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> Sum<TUnit>(this IEnumerable<Quantity<TUnit>> quantities)
        where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(quantities);
        var sum = new Quantity<TUnit>(0);
        foreach (Quantity<TUnit> quantity in quantities)
        {
            sum += quantity;
        }

        return sum;
    }

    /// <summary>A number as a quantity of a unit: <c>8m.Of(Units.Hour)</c>.</summary>
    public static Quantity<TUnit> Of<TUnit>(this decimal value, TUnit unit)
        where TUnit : struct, IUnit
    {
        _ = unit;
        return new Quantity<TUnit>(value);
    }

    /// <summary>One unit per another: <c>Units.Hour.Per(Units.Day)</c>.</summary>
    public static Per<TNumerator, TDenominator> Per<TNumerator, TDenominator>(this TNumerator numerator, TDenominator denominator)
        where TNumerator : struct, IUnit
        where TDenominator : struct, IUnit
    {
        _ = numerator;
        _ = denominator;
        return default;
    }

    /// <summary>One unit times another: <c>Units.Kilowatt.Times(Units.Hour)</c>.</summary>
    public static Times<TLeft, TRight> Times<TLeft, TRight>(this TLeft left, TRight right)
        where TLeft : struct, IUnit
        where TRight : struct, IUnit
    {
        _ = left;
        _ = right;
        return default;
    }

    /// <summary>Temperatures have no sum.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<Celsius> Sum(this IEnumerable<Figure<Celsius>> temperatures) => throw new NotSupportedException();

    /// <summary>Temperatures have no sum.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<Celsius> Sum(this IEnumerable<Quantity<Celsius>> temperatures) => throw new NotSupportedException();

    /// <summary>Temperatures have no sum.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<Fahrenheit> Sum(this IEnumerable<Figure<Fahrenheit>> temperatures) => throw new NotSupportedException();

    /// <summary>Temperatures have no sum.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<Fahrenheit> Sum(this IEnumerable<Quantity<Fahrenheit>> temperatures) => throw new NotSupportedException();

    /// <summary>Temperatures have no sum.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<Kelvin> Sum(this IEnumerable<Figure<Kelvin>> temperatures) => throw new NotSupportedException();

    /// <summary>Temperatures have no sum.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<Kelvin> Sum(this IEnumerable<Quantity<Kelvin>> temperatures) => throw new NotSupportedException();
}
