namespace Facts.Compiler.Diagnostics;

/// <summary>FACT23xx: codes and coordinates.</summary>
internal static class PlaceRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
