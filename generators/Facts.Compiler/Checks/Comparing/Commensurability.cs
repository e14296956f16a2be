using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Which units can be converted into each other: comparing asks this here and nowhere else.</summary>
internal static class Commensurability
{
    /// <summary>The same for two units exactly where one can be converted into the other.</summary>
    public static string ScaleOf(UnitDefinition unit) => $"{unit.Dimension} {unit.Kind}";
}
