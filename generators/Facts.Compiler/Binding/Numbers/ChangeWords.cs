namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// Words that say by how much something went up or down: <c>fell by 30 %</c>, <c>a drop of 30 %</c>, <c>down 30 %</c>, <c>a 30 % increase</c>. <paramref name="Sign"/> is 1 for up,
/// −1 for down; from token <paramref name="Start"/> to before <paramref name="End"/>.
/// </summary>
internal sealed record ChangeWords(int Sign, int Start, int End)
{
    private static readonly HashSet<string> s_up = Set(
        "rose", "risen", "rises", "rise", "rising", "grew", "grown", "grows", "grow", "growing", "increased", "increases", "increase", "increasing", "climbed", "climbs", "jumped", "jumps", "surged",
        "surges", "soared", "soars", "gained", "gains", "expanded", "expands", "raised", "raises", "strengthened");

    private static readonly HashSet<string> s_down = Set(
        "fell", "fallen", "falls", "fall", "falling", "dropped", "drops", "drop", "dropping", "declined", "declines", "decline", "declining", "decreased", "decreases", "decrease", "decreasing",
        "shrank", "shrunk", "shrinks", "shrink", "shrinking", "cut", "cuts", "cutting", "reduced", "reduces", "reduce", "reducing", "lowered", "lowers", "slashed", "slipped", "slid", "sank",
        "plunged", "plummeted", "tumbled", "dipped", "contracted", "weakened", "slumped", "shortened", "diminished");

    /// <summary>Those that a count without <em>by</em> is their measure, not their object ("cut 84 trees").</summary>
    private static readonly HashSet<string> s_plain = Set("rose", "risen", "fell", "fallen");

    private static readonly HashSet<string> s_upNouns = Set("rise", "increase", "growth", "jump", "surge", "climb", "hike", "upturn", "gain", "expansion");

    private static readonly HashSet<string> s_downNouns = Set("drop", "fall", "decrease", "decline", "reduction", "cut", "plunge", "slump", "dip", "shrinkage", "contraction", "downturn");

    private static readonly HashSet<string> s_beforeParticle = Set("", "was", "is", "were", "are", "been", "be", "go", "goes", "going", "went", "gone", "and", "or", "shot", "stood", "stands");

    /// <summary>The words before and after a number that say so; null where there are none.</summary>
    public static ChangeWords? Around(WordList words, int start, int end, bool isShare) => Before(words, start, isShare) ?? (isShare ? After(words, end) : null);

    /// <summary>Whether words right before an index say that something went up or down, "from" one number on.</summary>
    public static ChangeWords? Verb(WordList words, int index)
    {
        int verb = index - (words.WordAt(index - 1).EndsWith("ly", StringComparison.Ordinal) ? 2 : 1);
        return SignOf(words.WordAt(verb), s_up, s_down) is var sign and not 0 ? new ChangeWords(sign, verb, index) : null;
    }

    private static ChangeWords? Before(WordList words, int index, bool isShare)
    {
        if (words.IsWord(index - 1, "by"))
        {
            return (Verb(words, index - 1) ?? Particle(words, index - 2, mayFollowAny: true)) is { } before ? before with { End = index } : null;
        }

        if (words.IsWord(index - 1, "of"))
        {
            return SignOf(words.WordAt(index - 2), s_upNouns, s_downNouns) is var sign and not 0 ? new ChangeWords(sign, index - 2, index) : null;
        }

        bool isMeasure = isShare || s_plain.Contains(words.WordAt(index - 1));
        return (isMeasure && SignOf(words.WordAt(index - 1), s_up, s_down) is var change and not 0 ? new ChangeWords(change, index - 1, index) : null)
            ?? Particle(words, index - 1, mayFollowAny: false);
    }

    /// <summary><em>Up</em> and <em>down</em>, not those of "makes up 15 %".</summary>
    private static ChangeWords? Particle(WordList words, int index, bool mayFollowAny)
    {
        int sign = words.WordAt(index) switch { "up" => 1, "down" => -1, _ => 0 };
        return sign != 0 && (mayFollowAny || s_beforeParticle.Contains(words.WordAt(index - 1))) ? new ChangeWords(sign, index, index + 1) : null;
    }

    private static ChangeWords? After(WordList words, int index)
    {
        int sign = words.IsWord(index + 1, "of") ? 0 : SignOf(words.WordAt(index), s_upNouns, s_downNouns);
        return sign == 0 ? null : new ChangeWords(sign, index, index + 1);
    }

    private static int SignOf(string word, HashSet<string> up, HashSet<string> down) => up.Contains(word) ? 1 : down.Contains(word) ? -1 : 0;

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.Ordinal);
}
