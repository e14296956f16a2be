namespace Facts.Compiler.Diagnostics;

/// <summary>FACT60xx: names and limits of generated code.</summary>
internal static class CodeRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
