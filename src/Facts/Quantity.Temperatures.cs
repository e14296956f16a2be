using Facts.UnitTypes;

namespace Facts;

/// <summary>What does not compile of temperatures: these operators are better matches than those of any unit, and are errors.</summary>
public readonly partial record struct Quantity<TUnit>
{    /// <summary>Temperatures are no amounts: 23 °C and 23 °C are not 46 °C. A difference is made with <c>Minus</c>, and added with <c>Plus</c>.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<Celsius> right) => throw new NotSupportedException();

    /// <summary>Temperatures are no amounts, and the difference of two is no temperature: it is made with <c>Minus</c>.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Quantity<Celsius> right) => throw new NotSupportedException();

    /// <summary>Temperatures are no amounts: 23 °C and 23 °C are not 46 °C. A difference is made with <c>Minus</c>, and added with <c>Plus</c>.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<Fahrenheit> right) => throw new NotSupportedException();

    /// <summary>Temperatures are no amounts, and the difference of two is no temperature: it is made with <c>Minus</c>.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Quantity<Fahrenheit> right) => throw new NotSupportedException();

    /// <summary>Temperatures are no amounts: 23 °C and 23 °C are not 46 °C. A difference is made with <c>Minus</c>, and added with <c>Plus</c>.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<Kelvin> right) => throw new NotSupportedException();

    /// <summary>Temperatures are no amounts, and the difference of two is no temperature: it is made with <c>Minus</c>.</summary>
    [Obsolete(Temperatures.NoSum, error: true)]
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Quantity<Kelvin> right) => throw new NotSupportedException();
}
