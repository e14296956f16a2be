namespace Facts.Compiler.Binding.Dates;

/// <summary>
/// Reads a phrase at a word: a preposition, a part, and a date or a range of dates, or a length of time that ends now. In a figure's words a year
/// alone counts only where it can be no number.
/// </summary>
internal sealed class DatePhraseParser(DateWords words, bool isFigure)
{
    private readonly DateCoreParser _core = new(words);

    /// <summary>What the phrase at the index says, which is then moved behind it; null where there is none.</summary>
    public DateSaying? Parse(ref int index, out string? preposition)
    {
        int start = index;
        int taken = DatePreposition.LengthAt(words, index);
        preposition = taken == 0 ? null : words.Join(index, taken);
        int i = index + taken;
        if (preposition is "in" or "over" or "during" or "within" or "for" && ParseLength(ref i) is { } length)
        {
            index = i;
            return length;
        }

        i = index + taken;
        if (ParseRange(ref i, preposition) is not { } saying || (isFigure && (IsRate(taken, saying) || MayBeNumber(start, taken, i, preposition, saying))))
        {
            return null;
        }

        index = i;
        return saying;
    }

    private static bool IsOneYear(DateSaying saying) => saying is { Pattern.Length: 4, Part: DatePart.Whole } && saying.Pattern[3] is not 'X';

    /// <summary>"Three days off each month" says in a figure per what, and not when.</summary>
    private static bool IsRate(int taken, DateSaying saying) => taken == 0 && saying is { IsEach: true, Part: DatePart.Whole };

    /// <summary>A year alone (or two with a dash) is a number too, save after a preposition that no number has.</summary>
    private bool MayBeNumber(int start, int taken, int end, string? preposition, DateSaying saying)
    {
        bool isYears = IsOneYear(saying) || (saying.Pattern is { Length: 9 } pattern && pattern[4] == '/' && saying.Part == DatePart.Whole);
        if (!isYears || end - start - taken > 3 || words[end - 1].Text == "s")
        {
            return false;
        }

        return preposition switch
        {
            "since" or "in" or "until" or "till" or "as of" or "as at" or "during" or "before" or "after"
                or "not before" or "not after" or "not until" or "not till" => false,
            "by" => start > 0 && words[start - 1].Text is "rose" or "fell" or "grew" or "grown" or "fallen" or "risen" or "up" or "down" or "increased"
                or "decreased" or "rising" or "falling" or "growing" or "dropped" or "cut" or "raised" or "increase" or "decrease" or "reduced",
            _ => true,
        };
    }

    /// <summary><em>The last 10 years, the past month, the last few years</em>.</summary>
    private DateSaying? ParseLength(ref int index)
    {
        int i = index;
        if (!words.Is(i, "the") || !(words.Is(i + 1, "last") || words.Is(i + 1, "past") || words.Is(i + 1, "previous")))
        {
            return null;
        }

        i += 2;
        int? count = 1;
        if (i < words.Count && words[i].IsNumber)
        {
            count = words[i].Text.Length <= 4 ? int.Parse(words[i].Text, System.Globalization.CultureInfo.InvariantCulture) : null;
            i++;
        }
        else if (i < words.Count && DateNames.Number(words[i].Text) is { } number)
        {
            count = number;
            i++;
        }
        else if (words.Is(i, "few") || words.Is(i, "several"))
        {
            count = null;
            i++;
        }

        if (i >= words.Count || DateNames.DaysOf(words[i].Text) is not { } days)
        {
            return null;
        }

        index = i + 1;

        // 2012/2022 is said of ten years, and covers eleven in the calendar.
        long? longest = count is null ? null : ((long)count + 1) * days;
        return new DateSaying(null, DatePart.Whole, DateRelation.At, null, IsEach: false, longest);
    }

    private DateSaying? ParseRange(ref int index, string? preposition)
    {
        if (ParsePart(ref index) is not { } first)
        {
            return null;
        }

        bool hasDash = words.Is(index, "-");
        bool isLinked = preposition switch
        {
            "between" => words.Is(index, "and") || hasDash,
            "from" => words.Is(index, "to") || words.Is(index, "until") || words.Is(index, "till") || words.Is(index, "through") || hasDash,
            _ => hasDash || (words.Is(index, "to") && !isFigure),
        };
        int next = index + 1;
        if (isLinked && first.Part == DatePart.Whole && !first.IsEach && ParsePart(ref next) is { Part: DatePart.Whole, IsEach: false } last
            && Join(first.Pattern!, last.Pattern!) is { } joined)
        {
            index = next;
            return DateSaying.At(joined);
        }

        return preposition == "between" ? null : first with { Relation = preposition is null ? DateRelation.At : DatePreposition.RelationOf(preposition) };
    }

    /// <summary>An interval whose beginning takes its year from the end where it names none itself; null where either is one already.</summary>
    private static string? Join(string first, string last)
    {
        if (first.IndexOf('/') >= 0 || last.IndexOf('/') >= 0)
        {
            return null;
        }

        bool isLent = first.StartsWith(DateSaying.NoYear, StringComparison.Ordinal);
        return (isLent ? last.Substring(0, 4) + first.Substring(4) : first) + "/" + last;
    }

    /// <summary>A date with the part of it that is meant: <em>early September, late in 2019, mid-2019, the end of 2019</em>.</summary>
    private DateSaying? ParsePart(ref int index)
    {
        int i = index;
        if (words.Is(i, "the"))
        {
            i++;
        }

        if (i < words.Count && DateNames.Part(words[i].Text) is { } part)
        {
            bool needsOf = words[i].Text is "middle" or "beginning" or "start" || (words[i].Text == "end" && !words.Is(i + 1, "-"));
            i++;
            if (needsOf ? words.Is(i, "of") : words.Is(i, "-") || words.Is(i, "in"))
            {
                i++;
            }
            else if (needsOf)
            {
                return null;
            }

            if (_core.Parse(ref i) is not { } whole)
            {
                return null;
            }

            index = i;
            return whole with { Part = part };
        }

        i = index;
        if (_core.Parse(ref i) is not { } saying)
        {
            return null;
        }

        index = i;
        return saying;
    }
}
