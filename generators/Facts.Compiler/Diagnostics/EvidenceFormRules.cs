using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT71xx: evidence as it is written in a seed, before any original is looked at.</summary>
internal static class EvidenceFormRules
{
    private static readonly Rule MalformedRule = Rule.Error(
        "FACT7101",
        "Malformed place in the original",
        "'{0}' is no place in the original. Write start-end, two whole numbers with the start before the end (at=\"57-63\"), several places parted by blanks.");

    private static readonly Rule NoOriginalRule = Rule.Error(
        "FACT7102",
        "A place in an original that isn't named",
        "at= says where the fact stands in the original, but the front matter doesn't say which original that is. Add original-sha256: (the SHA-256 of the file's bytes).");

    public static IReadOnlyList<Rule> All { get; } = [MalformedRule, NoOriginalRule];

    public static Diagnostic Malformed(FileSpan place, string found) => MalformedRule.At(place, found);

    public static Diagnostic NoOriginal(FileSpan place) => NoOriginalRule.At(place);
}
