namespace Facts.Compiler.Diagnostics;

/// <summary>FACT20xx: numbers and modifiers in words.</summary>
internal static class NumberRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
