using Facts.UnitTypes;

namespace Facts;

/// <summary>Conversions of units of a project's own into the units that they are multiples of.</summary>
public static class FromMultipleConversions
{
    /// <summary>The figure in another unit of its kind; exact, but for one rounding to the nearest decimal.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> To<TUnit, TMultiple>(this Figure<TMultiple> figure, TUnit unit)
        where TUnit : struct, IUnit
        where TMultiple : struct, IMultipleOf<TUnit>
    {
        _ = unit;
        return UnitConversion.Convert<TMultiple, TUnit>(figure.Quantity);
    }

    /// <summary>The quantity in another unit of its kind; exact, but for one rounding to the nearest decimal.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TUnit> To<TUnit, TMultiple>(this Quantity<TMultiple> quantity, TUnit unit)
        where TUnit : struct, IUnit
        where TMultiple : struct, IMultipleOf<TUnit>
    {
        _ = unit;
        return UnitConversion.Convert<TMultiple, TUnit>(quantity);
    }
}
