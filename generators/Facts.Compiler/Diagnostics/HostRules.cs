namespace Facts.Compiler.Diagnostics;

/// <summary>FACT90xx: failures of our own.</summary>
internal static class HostRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
