namespace Facts.Data.Units;

/// <summary>The names that generated types of units have.</summary>
internal static class UnitTypeName
{
    /// <summary>The interface of a quantity's units; a unit that is a dimension by itself is a sole unit, and one whose quantity has no name only a unit.</summary>
    public static string InterfaceOf(UnitRows rows, string dimension, string kind) =>
        rows.Quantities.FirstOrDefault(quantity => quantity.Dimension == dimension && quantity.Kind == kind) is { } found ? $"I{found.Type}Unit"
        : dimension.StartsWith('{') || (dimension.Length == 3 && dimension.All(char.IsAsciiLetterUpper)) ? "ISoleUnit"
        : "IUnit";
}
