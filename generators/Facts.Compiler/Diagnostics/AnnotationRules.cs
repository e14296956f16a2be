namespace Facts.Compiler.Diagnostics;

/// <summary>FACT12xx: spans, divs, braces and attributes as they are written.</summary>
internal static class AnnotationRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
