namespace Facts.Compiler.Diagnostics;

/// <summary>FACT10xx: how a file begins: encoding, front matter and its keys.</summary>
internal static class FrontMatterRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
