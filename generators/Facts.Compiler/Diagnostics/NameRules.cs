namespace Facts.Compiler.Diagnostics;

/// <summary>FACT30xx: ids, and references to them.</summary>
internal static class NameRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
