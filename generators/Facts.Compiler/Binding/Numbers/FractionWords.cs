namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads fractions: <c>half</c>, <c>a third of</c>, <c>two-thirds</c>, <c>three quarters</c>, <c>½</c>.</summary>
internal static class FractionWords
{
    private const string VulgarSigns = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

    private static readonly Rational[] s_vulgar =
    [
        new(1, 4), new(1, 2), new(3, 4), new(1, 7), new(1, 9), new(1, 10), new(1, 3), new(2, 3), new(1, 5), new(2, 5), new(3, 5), new(4, 5),
        new(1, 6), new(5, 6), new(1, 8), new(3, 8), new(5, 8), new(7, 8),
    ];

    private static readonly Dictionary<string, int> s_denominators = new(StringComparer.Ordinal)
    {
        ["half"] = 2,
        ["halve"] = 2,
        ["third"] = 3,
        ["quarter"] = 4,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["twelfth"] = 12,
        ["twentieth"] = 20,
        ["hundredth"] = 100,
        ["thousandth"] = 1000,
        ["millionth"] = 1000000,
    };

    /// <summary>After these "a third" is a share; before another word it is one more of them ("a third source").</summary>
    private static readonly HashSet<string> s_afterShares = new(StringComparer.Ordinal)
    {
        "", "of", "in", "by", "to", "from", "since", "over", "at", "on", "as", "or", "and", "than", "between", "after", "before", "during", "were", "was", "are", "is",
        "have", "has", "had", "more", "less", "fewer", "a",
    };

    public static Rational? Vulgar(WordList words, int index) =>
        words.IsKind(index, WordTokenKind.Symbol) && VulgarSigns.IndexOf(words[index].Text[0]) is >= 0 and var sign ? s_vulgar[sign] : null;

    /// <summary>The fraction that begins at a token; null where none does.</summary>
    public static Numeral? Read(WordList words, int start)
    {
        if (Vulgar(words, start) is { } sign)
        {
            return Numeral.Fraction(start, start + 1, sign);
        }

        string word = words.WordAt(start);
        if (word == "half")
        {
            return IsOrdinal(words, start - 1) ? null : Numeral.Fraction(start, start + 1, new Rational(1, 2));
        }

        bool isQuarterOfMagnitude = word == "quarter" && words.IsWord(start + 1, "of") && words.IsWord(start + 2, "a") && Magnitudes.OfWord(words.WordAt(start + 3), allowPlural: false) is not null;
        if (isQuarterOfMagnitude && !IsOrdinal(words, start - 1))
        {
            return Numeral.Fraction(start, start + 1, new Rational(1, 4));
        }

        bool isArticle = word is "a" or "an";
        int? count = isArticle ? 1 : NumberWords.Simple(word);
        if (count is not > 0)
        {
            return null;
        }

        int index = words.IsHyphen(start + 1) ? start + 2 : start + 1;
        string part = words.WordAt(index);
        bool isPlural = part.EndsWith("s", StringComparison.Ordinal);
        return isPlural != (count == 1) && DenominatorOf(isPlural ? part.Substring(0, part.Length - 1) : part) is { } denominator && IsShare(words, index, isArticle)
            ? Numeral.Fraction(start, index + 1, new Rational(count.Value, denominator))
            : null;
    }

    private static int? DenominatorOf(string singular) => s_denominators.TryGetValue(singular, out int denominator) ? denominator : null;

    /// <summary>The first, second or latter half (of a year) is no share of what is counted.</summary>
    private static bool IsOrdinal(WordList words, int index) => OrdinalWords.Is(words.WordAt(index)) || words.WordAt(index) is "latter" or "other";

    private static bool IsShare(WordList words, int index, bool isArticle) =>
        !isArticle || words.WordAt(index) is "half" or "quarter" || s_afterShares.Contains(words.WordAt(index + 1));
}
