namespace Facts.Compiler.Binding.Numbers;

/// <summary>The words that multiply the number before them.</summary>
internal static class Magnitudes
{
    private static readonly Dictionary<string, Rational> s_words = new(StringComparer.Ordinal)
    {
        ["dozen"] = 12,
        ["hundred"] = Rational.PowerOfTen(2),
        ["thousand"] = Rational.PowerOfTen(3),
        ["million"] = Rational.PowerOfTen(6),
        ["billion"] = Rational.PowerOfTen(9),
        ["trillion"] = Rational.PowerOfTen(12),
        ["quadrillion"] = Rational.PowerOfTen(15),
        ["quintillion"] = Rational.PowerOfTen(18),
        ["sextillion"] = Rational.PowerOfTen(21),
        ["milliard"] = Rational.PowerOfTen(9),
        ["lac"] = Rational.PowerOfTen(5),
        ["lakh"] = Rational.PowerOfTen(5),
        ["crore"] = Rational.PowerOfTen(7),
    };

    private static readonly Dictionary<string, Rational> s_afterDigits = new(StringComparer.Ordinal)
    {
        ["k"] = Rational.PowerOfTen(3),
        ["mn"] = Rational.PowerOfTen(6),
        ["mio"] = Rational.PowerOfTen(6),
        ["mln"] = Rational.PowerOfTen(6),
        ["bn"] = Rational.PowerOfTen(9),
        ["mrd"] = Rational.PowerOfTen(9),
        ["bln"] = Rational.PowerOfTen(9),
        ["tn"] = Rational.PowerOfTen(12),
        ["trn"] = Rational.PowerOfTen(12),
    };

    /// <summary>After an amount of money only; elsewhere an m is a metre.</summary>
    private static readonly Dictionary<string, Rational> s_afterMoney = new(StringComparer.Ordinal)
    {
        ["m"] = Rational.PowerOfTen(6),
        ["b"] = Rational.PowerOfTen(9),
    };

    /// <summary>Hundred, thousand, …, in the singular, or in the plural where a number stands before it.</summary>
    public static Rational? OfWord(string word, bool allowPlural)
    {
        string singular = allowPlural && word.Length > 1 && word[word.Length - 1] == 's' ? word.Substring(0, word.Length - 1) : word;
        return s_words.TryGetValue(singular, out Rational value) ? value : null;
    }

    /// <summary>k, mn, bn, …; m and b only where the number is <paramref name="isMoney"/> and they are glued to it.</summary>
    public static Rational? OfSuffix(string word, bool isMoney) =>
        s_afterDigits.TryGetValue(word, out Rational value) || (isMoney && s_afterMoney.TryGetValue(word, out value)) ? value : null;
}
