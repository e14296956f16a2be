using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT70xx: what <c>facts verify</c> finds where facts are held against the originals they were taken from.</summary>
internal static class EvidenceRules
{
    private static readonly Rule s_noOriginal = Rule.Error(
        "FACT7001",
        "The original isn't there",
        "No file among the originals has the SHA-256 {0}. Either the original is missing, or it has changed since; compare the two, correct the offsets, and take its new hash.");

    private static readonly Rule s_notUtf8 = Rule.Error(
        "FACT7002",
        "The original is no UTF-8 text",
        "The original '{0}' is not UTF-8 text, so offsets into it mean nothing. Save it as UTF-8, and take its new hash.");

    private static readonly Rule s_beyondEnd = Rule.Error(
        "FACT7003",
        "Beyond the end of the original",
        "The original has {0} characters (Unicode code points), so there is no place {1} in it. Correct the offsets.");

    private static readonly Rule s_cutsWord = Rule.Error(
        "FACT7004",
        "The place cuts a word",
        "At {0} the original says {1}, which {2}. Correct the offsets; the nearest whole words are at {3}.");

    private static readonly Rule s_otherValue = Rule.Error(
        "FACT7005",
        "The original says another value",
        "At {0} the original says {1}, which is {2}, but this fact says {3}. Correct the fact, or its offsets.");

    private static readonly Rule s_noValue = Rule.Error(
        "FACT7006",
        "The original gives no such value",
        "At {0} the original says {1}, which by itself doesn't give the value {2} of this fact: {3} {4}");

    public static IReadOnlyList<Rule> All { get; } = [s_noOriginal, s_notUtf8, s_beyondEnd, s_cutsWord, s_otherValue, s_noValue];

    public static Diagnostic NoOriginal(FileSpan place, string sha256) => s_noOriginal.At(place, sha256);

    public static Diagnostic NotUtf8(FileSpan place, string name) => s_notUtf8.At(place, name);

    public static Diagnostic BeyondEnd(FileSpan place, string length, string at) => s_beyondEnd.At(place, length, at);

    /// <param name="place">The place in the seed.</param>
    /// <param name="at">The offsets, as written.</param>
    /// <param name="words">What the original has there, quoted.</param>
    /// <param name="how">How it cuts: "begins in the middle of a word".</param>
    /// <param name="nearest">The offsets that cut nothing.</param>
    public static Diagnostic CutsWord(FileSpan place, string at, string words, string how, string nearest) => s_cutsWord.At(place, at, words, how, nearest);

    public static Diagnostic OtherValue(FileSpan place, string at, string words, string there, string here) => s_otherValue.At(place, at, words, there, here);

    /// <param name="place">The place in the seed.</param>
    /// <param name="at">The offsets, as written.</param>
    /// <param name="words">What the original has there, quoted.</param>
    /// <param name="value">The value of the fact.</param>
    /// <param name="reason">What the grammar says of the words: a whole sentence.</param>
    /// <param name="remedy">What the author can do: a whole sentence.</param>
    public static Diagnostic NoValue(FileSpan place, string at, string words, string value, string reason, string remedy) =>
        s_noValue.At(place, at, words, value, reason, remedy);
}
