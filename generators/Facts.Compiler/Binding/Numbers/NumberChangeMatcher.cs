namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds what touches a number and changes it without being a modifier or the unit: words of the table, signs, letters.</summary>
internal sealed class NumberChangeMatcher(WordList words, UnitWords units)
{
    /// <summary>What may stand between "most of" and its number, beside what may stand after a modifier.</summary>
    private static readonly HashSet<string> s_determiners = new(StringComparer.Ordinal) { "these", "those", "its", "their", "his", "her", "our", "all", "a", "single", "even", "quite", "yet", "exactly" };

    private readonly SignMatcher _signs = new(words, units);

    public NumberChange? Find(Amount amount)
    {
        int start = ModifierMatcher.Before(words, amount.Start)?.Start ?? amount.Start;
        return Before(amount, start) ?? _signs.Before(amount, start) ?? After(amount) ?? _signs.After(amount);
    }

    /// <summary>The start of words of the table that end right before an index and belong to a number even where the brackets begin in between.</summary>
    public static int? StartOutside(WordList words, int index) =>
        ChangingWords.Rows.Where(row => row.CountsOutside).Select(row => row.StartOf(words, index)).FirstOrDefault(start => start is not null);

    private NumberChange? Before(Amount amount, int index)
    {
        for (int i = 0; i < 4 && index > 0; i++)
        {
            foreach (ChangingRow row in ChangingWords.Rows.Where(row => row.Applies(units.Unit)))
            {
                if (row.StartOf(words, index) is { } start)
                {
                    return new NumberChange(start, index, row.Reason, row.Remedy, Likely(row, amount, isSign: true));
                }
            }

            int filler = ModifierMatcher.FillerStart(words, index);
            int next = filler < index ? filler : s_determiners.Contains(words.WordAt(index - 1)) ? index - 1 : index;
            if (next == index)
            {
                return null;
            }

            index = next;
        }

        return null;
    }

    private NumberChange? After(Amount amount)
    {
        foreach (int end in new[] { amount.UnitEnd, amount.End }.Distinct())
        {
            foreach (ChangingRow row in ChangingWords.Rows.Where(row => row.Applies(units.Numerator ?? units.Unit)))
            {
                if (EndOf(row, end) is { } after)
                {
                    return new NumberChange(end, after, row.Reason, row.Remedy, Likely(row, amount, isSign: row.Before.Contains("negative"))) { IsAfter = true };
                }
            }
        }

        return PerMany(amount.End) ?? ApartMagnitude(amount.End);
    }

    /// <summary>The end of a row's words at an index, behind a hyphen there, or behind one word that says whose cents they are.</summary>
    private int? EndOf(ChangingRow row, int index)
    {
        int hyphen = words.IsHyphen(index) ? index + 1 : index;
        int? end = row.EndOf(words, index) ?? row.EndOf(words, hyphen);
        return end ?? (row.Scope == ChangingScope.Money && words.IsKind(hyphen, WordTokenKind.Word) && words.WordAt(hyphen + 1).Length > 2 ? row.EndOf(words, hyphen + 1) : null);
    }

    /// <summary>"84 deaths per thousand": a number of thousandths.</summary>
    private NumberChange? PerMany(int from)
    {
        for (int i = from; i + 1 < words.Count; i++)
        {
            if (words.IsWord(i, "per") && Magnitudes.OfWord(words.WordAt(i + 1), allowPlural: false) is not null)
            {
                return new NumberChange(i, i + 2, "it is a number of parts", Remedy.Value) { IsAfter = true };
            }
        }

        return null;
    }

    /// <summary>"84–million": a dash that is no hyphen, and a word that would multiply the number.</summary>
    private NumberChange? ApartMagnitude(int index) =>
        SignMatcher.IsDash(words, index) && Magnitudes.OfWord(words.WordAt(index + 1), allowPlural: false) is not null
            ? new NumberChange(index, index + 2, "the word after the dash may multiply it", Remedy.Value) { IsAfter = true }
            : null;

    private static string? Likely(ChangingRow row, Amount amount, bool isSign) =>
        amount.Second is not null || amount.Own is not null ? null
        : row.Parts > 0 ? DecimalText.Of(amount.First.Value / row.Parts)
        : isSign && row.Before.Contains("negative") ? DecimalText.Of(-Rational.Abs(amount.First.Value))
        : null;
}
