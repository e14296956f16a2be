namespace Facts.Compiler.Diagnostics;

/// <summary>FACT50xx: facts that disagree.</summary>
internal static class CompareRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
