namespace Facts.Compiler.Binding.Numbers;

/// <summary>Verbs that are ratios: <c>halved</c>, <c>doubled</c>; and those that say up or down before a share ("fell by 30 %").</summary>
internal static class RatioWords
{
    private static readonly HashSet<string> s_up = new(StringComparer.Ordinal) { "rose", "risen", "rises", "grew", "grown", "grows", "increased", "increases" };

    private static readonly HashSet<string> s_down = new(StringComparer.Ordinal)
    {
        "fell", "fallen", "falls", "dropped", "drops", "declined", "declines", "decreased", "decreases", "shrank", "shrunk", "shrinks",
    };

    public static Amount? Read(WordList words, int start)
    {
        Rational? ratio = words.WordAt(start) switch
        {
            "halved" => new Rational(1, 2),
            "doubled" => 2,
            "tripled" or "trebled" => 3,
            "quadrupled" => 4,
            "quintupled" => 5,
            _ => null,
        };
        if (ratio is not { } value)
        {
            return null;
        }

        Rational place = value < Rational.One ? Numeral.FractionPlace : Rational.One;
        var number = new Numeral(start, start + 1, value, place, null, IsFraction: true, value, HasMagnitude: false);
        return new Amount(start, start + 1, start + 1, null, number, null, default);
    }

    /// <summary>
    /// 1 where the words before a token say that something grew by what follows, −1 where it fell, 0 else. Between the verb and <em>by</em> one adverb may stand.
    /// </summary>
    public static int ChangeBefore(WordList words, int index)
    {
        int verb = index - 1;
        if (words.IsWord(verb, "by"))
        {
            verb--;
            verb -= words.WordAt(verb).EndsWith("ly", StringComparison.Ordinal) ? 1 : 0;
        }

        string word = words.WordAt(verb);
        return s_up.Contains(word) ? 1 : s_down.Contains(word) ? -1 : 0;
    }
}
