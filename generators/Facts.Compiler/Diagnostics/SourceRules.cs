namespace Facts.Compiler.Diagnostics;

/// <summary>FACT40xx: chains of sources, and status.</summary>
internal static class SourceRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
