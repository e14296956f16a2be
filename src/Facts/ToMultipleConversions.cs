using Facts.UnitTypes;

namespace Facts;

/// <summary>Conversions of a unit into units of a project's own that are multiples of it.</summary>
public static class ToMultipleConversions
{
    /// <summary>The figure in another unit of its kind; exact, but for one rounding to the nearest decimal.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TMultiple> To<TUnit, TMultiple>(this Figure<TUnit> figure, TMultiple unit)
        where TUnit : struct, IUnit
        where TMultiple : struct, IMultipleOf<TUnit>
    {
        _ = unit;
        return UnitConversion.Convert<TUnit, TMultiple>(figure.Quantity);
    }

    /// <summary>The quantity in another unit of its kind; exact, but for one rounding to the nearest decimal.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity<TMultiple> To<TUnit, TMultiple>(this Quantity<TUnit> quantity, TMultiple unit)
        where TUnit : struct, IUnit
        where TMultiple : struct, IMultipleOf<TUnit>
    {
        _ = unit;
        return UnitConversion.Convert<TUnit, TMultiple>(quantity);
    }
}
