namespace Facts.Data.Units;

/// <summary>The names that generated types of units have.</summary>
internal static class UnitTypeName
{
    /// <summary>The dimensions that have several units, and so conversions, by their names in C#.</summary>
    public static IReadOnlyDictionary<string, string> Dimensions { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["area"] = "Area",
        ["energy"] = "Energy",
        ["energy/time"] = "Power",
        ["length"] = "Length",
        ["length/time"] = "Speed",
        ["mass"] = "Mass",
        ["one"] = "Ratio",
        ["percentage-point"] = "PercentagePoint",
        ["pressure"] = "Pressure",
        ["temperature"] = "Temperature",
        ["time"] = "Time",
        ["volume"] = "Volume",
    };

    /// <summary>The interface of a dimension's units; one that has no other is a sole unit.</summary>
    public static string InterfaceOf(UnitRow unit) => Dimensions.TryGetValue(unit.Dimension, out string? name)
        ? $"I{name}Unit"
        : unit.Dimension == unit.Id ? "ISoleUnit" : throw new InvalidOperationException($"The dimension '{unit.Dimension}' of '{unit.Id}' has no name in C#.");
}
