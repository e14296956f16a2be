namespace Facts.Compiler.Diagnostics;

/// <summary>FACT21xx: units and measures.</summary>
internal static class UnitRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
