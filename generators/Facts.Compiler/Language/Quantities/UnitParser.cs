using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>
/// Reads the figure's unit beside a number, by a name of its own or as a product of its factors: <c>hours</c>, <c>km/h</c>, <c>dollars per person per month</c>,
/// <c>m·s⁻²</c>, <c>W/(m·K)</c>.
/// </summary>
internal sealed class UnitParser(WordList words, Lexicon lexicon, UnitVocabulary units)
{
    /// <summary>More factors than any unit has.</summary>
    private const int MostFactors = 8;

    /// <summary>The unit that begins right after a number: glued, behind a blank or behind a hyphen; null where none does.</summary>
    public UnitPhrase? After(int index)
    {
        int start = words.IsHyphen(index) ? index + 1 : index;
        return At(start) is { } unit ? unit with { Range = new TokenRange(index, unit.End) } : null;
    }

    /// <summary>The unit that begins behind "of" or "of a", as after an order or a fraction ("a third of a day").</summary>
    public UnitPhrase? AfterOf(int index)
    {
        int start = lexicon.Particles.Preposition.At(words, index) is { } of ? of.End : index;
        int after = lexicon.Particles.Article.At(words, start) is { } article ? article.End : start;
        return (At(after) ?? At(start)) is { } unit ? unit with { Range = new TokenRange(index, unit.End) } : null;
    }

    /// <summary>A sign or code of money before its number, without what it is per; null where none is there.</summary>
    public UnitPhrase? Before(int index)
    {
        if (!units.IsMoney || units.Terms.Count == 0 || UnitNameMatcher.EndOf(words, lexicon, index, units.Terms[0].Unit) is not { } end)
        {
            return null;
        }

        bool isSign = words.KindAt(end - 1) == WordKind.Sign || words.Text[words[index].Span.Start] is >= 'A' and <= 'Z';
        return isSign ? new UnitPhrase(new TokenRange(index, end), !units.IsCompound) : null;
    }

    /// <summary>What the unit is per, right after a number whose sign stood before it ("$5 a month").</summary>
    public UnitPhrase? Denominators(UnitPhrase above, int index) => units.IsCompound && Product(index, Counts(units.Terms[0].Exponent)) is { } end
        ? new UnitPhrase(above.Range.To(end), IsWhole: true)
        : null;

    /// <summary>The end of the name of percent at a token; null where none is there.</summary>
    public int? PercentEnd(int index) => UnitNameMatcher.EndOf(words, lexicon, words.IsHyphen(index) ? index + 1 : index, units.Percent);

    public UnitPhrase? At(int start)
    {
        int? whole = UnitNameMatcher.EndOf(words, lexicon, start, units.Whole);
        if (!units.IsCompound)
        {
            return whole is { } simple ? new UnitPhrase(new TokenRange(start, simple), IsWhole: true) : null;
        }

        if (whole is { } named)
        {
            return new UnitPhrase(new TokenRange(start, named), IsWhole: true);
        }

        return Product(start, Counts(0)) is { } end
            ? new UnitPhrase(new TokenRange(start, end), IsWhole: true)
            : Numerator(start) is { } above ? new UnitPhrase(new TokenRange(start, above), IsWhole: false) : null;
    }

    /// <summary>How often each factor was met; the first as often as given.</summary>
    private int[] Counts(int first)
    {
        int[] counts = new int[units.Terms.Count];
        counts[0] = first;
        return counts;
    }

    /// <summary>The token after what stands above the bar, where that is one factor or several; null where it is not all there.</summary>
    private int? Numerator(int start)
    {
        int index = start;
        int[] counts = Counts(0);
        while (Factor(index) is var (term, exponent, end) && units.Terms[term].Exponent > 0)
        {
            counts[term] += exponent;
            index = end;
            if (IsAsExpected(counts, above: true))
            {
                return index;
            }

            index = Operator(index) is (1, var next) ? next : index;
        }

        return null;
    }

    /// <summary>The token after a product or quotient whose factors, with those already counted, are the unit's.</summary>
    private int? Product(int start, int[] counts)
    {
        int index = start;
        bool isFirst = counts[0] == 0;
        for (int factors = 0; factors < MostFactors; factors++)
        {
            int sign = 1;
            if (isFirst && units.Terms[0].Exponent < 0 && Operator(index) is (-1, var behind))
            {
                (sign, index) = (-1, behind);
            }
            else if (!isFirst)
            {
                if (Rate(index, counts) is { } rate)
                {
                    index = rate;
                    if (IsAsExpected(counts, above: false))
                    {
                        return index;
                    }

                    continue;
                }

                if (Operator(index) is not var (op, next))
                {
                    return null;
                }

                (sign, index) = (op, next);
            }

            isFirst = false;
            if (Group(index, sign, counts) is not { } end)
            {
                return null;
            }

            index = end;
            if (IsAsExpected(counts, above: false))
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>One factor, or several in parentheses.</summary>
    private int? Group(int index, int sign, int[] counts)
    {
        if (!words.IsSign(index, '('))
        {
            if (Factor(index) is not var (term, exponent, end))
            {
                return null;
            }

            counts[term] += sign * exponent;
            return end;
        }

        int at = index + 1;
        while (Factor(at) is var (term, exponent, end))
        {
            counts[term] += sign * exponent;
            if (words.IsSign(end, ')'))
            {
                return end + 1;
            }

            if (Operator(end) is not (1, var next))
            {
                return null;
            }

            at = next;
        }

        return null;
    }

    /// <summary>A factor of the unit with its power, as a raised number or as digits that touch it.</summary>
    private (int Term, int Exponent, int End)? Factor(int index)
    {
        (int Term, int End)? longest = null;
        for (int i = 0; i < units.Terms.Count; i++)
        {
            if (UnitNameMatcher.EndOf(words, lexicon, index, units.Terms[i].Unit) is { } end && !(end <= longest?.End))
            {
                longest = (i, end);
            }
        }

        if (longest is not var (term, after))
        {
            return null;
        }

        if (words.KindAt(after) == WordKind.Superscript && words.IsGlued(after))
        {
            return Power(words.TextAt(after)) is { } raised ? (term, raised, after + 1) : null;
        }

        int digits = words.IsSign(after, '^') ? after + 1 : after;
        bool isNegative = (words.IsSign(digits, '-') || words.IsSign(digits, '\u2212')) && words.IsGlued(digits) && words.IsGlued(digits + 1);
        int at = isNegative ? digits + 1 : digits;
        return words.IsDigits(at) && words.IsGlued(at) && words.LengthAt(at) == 1
            ? (term, (words.CharAt(at) - '0') * (isNegative ? -1 : 1), at + 1)
            : (term, 1, after);
    }

    private static int? Power(string raised)
    {
        bool isNegative = raised[0] == '\u207B';
        int? digit = raised[raised.Length - 1] switch
        {
            '\u00B9' => 1,
            '\u00B2' => 2,
            '\u00B3' => 3,
            >= '\u2074' and <= '\u2079' and var c => c - '\u2070',
            _ => null,
        };
        return raised.Length == (isNegative ? 2 : 1) ? isNegative ? -digit : digit : null;
    }

    /// <summary>1 for times, −1 for per, and the token after it. Two symbols side by side are a product.</summary>
    private (int Sign, int Next)? Operator(int index)
    {
        if (words.IsSign(index, '/'))
        {
            return (-1, index + 1);
        }

        if (lexicon.Particles.Per.At(words, index) is { } per)
        {
            return (-1, per.End);
        }

        if (words.CharAt(index) is '\u00B7' or '\u22C5' or '*' or '\u00D7' || words.IsHyphen(index) || (words.IsSign(index, '.') && words.IsGlued(index)))
        {
            return (1, index + 1);
        }

        return index < words.Count && !words.IsGlued(index) ? (1, index) : null;
    }

    /// <summary>"Daily": the token after it, where the unit is per day.</summary>
    private int? Rate(int index, int[] counts)
    {
        if (lexicon.Rates.At(words, index) is not { } rate)
        {
            return null;
        }

        for (int i = 0; i < units.Terms.Count; i++)
        {
            if (units.Terms[i].Unit.Id == rate.Value)
            {
                counts[i]--;
                return rate.End;
            }
        }

        return null;
    }

    private bool IsAsExpected(int[] counts, bool above)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            int expected = units.Terms[i].Exponent;
            if (counts[i] != (above && expected < 0 ? 0 : expected))
            {
                return false;
            }
        }

        return true;
    }
}
