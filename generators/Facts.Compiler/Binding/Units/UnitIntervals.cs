namespace Facts.Compiler.Binding.Units;

/// <summary>Intervals of different units are compared in the base unit that they share.</summary>
internal static class UnitIntervals
{
    /// <summary>The interval in the base unit of the unit's dimension.</summary>
    public static Interval InBaseUnit(this Interval interval, UnitDefinition unit) => interval.Map(unit.Factor, unit.Offset);
}
