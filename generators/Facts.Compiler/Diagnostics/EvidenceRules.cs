namespace Facts.Compiler.Diagnostics;

/// <summary>FACT70xx: offsets into the originals.</summary>
internal static class EvidenceRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
