using System.Globalization;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Dates;

/// <summary>The tokens of a text as the grammar of dates asks for them. A "take" gives the index behind what is there, null where it is not.</summary>
internal sealed class DateTokens(WordList words, Lexicon lexicon)
{
    public WordList Words => words;

    public Lexicon Lexicon => lexicon;

    public DateWords Dates => lexicon.Dates;

    public int? Take<T>(PhraseTable<T> table, int index) => table.At(words, index)?.End;

    /// <summary>Past a phrase that may stand there.</summary>
    public int Skip<T>(PhraseTable<T> table, int index) => Take(table, index) ?? index;

    public int SkipSign(char sign, int index) => words.IsSign(index, sign) ? index + 1 : index;

    /// <summary>A hyphen or a dash; not two signs.</summary>
    public int? TakeDash(int index) => words.IsDash(index) && !words.IsDash(index + 1) ? index + 1 : null;

    /// <summary>What stands between the ends of a time.</summary>
    public int? TakeLink(int index) => TakeDash(index) ?? Take(Dates.Link, index);

    /// <summary>The number that some digits are; null where there are none, or too many.</summary>
    public int? Number(int index, int mostDigits = 4) => words.IsDigits(index) && words.LengthAt(index) <= mostDigits
        ? int.Parse(words.TextAt(index), NumberStyles.None, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Digits of exactly that length, in ISO 8601's way.</summary>
    public int? Fixed(int index, int digits) => words.LengthAt(index) == digits ? Number(index, digits) : null;

    /// <summary>An ordinal in words or digits ("third", "19th", "19."), from 1 on.</summary>
    public (int Value, int End)? Ordinal(int index)
    {
        if (Number(index, 3) is { } number and > 0 && words.IsGlued(index + 1) && Take(Dates.OrdinalSuffixes, index + 1) is { } end)
        {
            return (number, end);
        }

        return lexicon.Ordinals.At(words, index) is { } ordinal ? (ordinal.Value, ordinal.End) : null;
    }

    /// <summary>A day of a month: <em>5, 05, 5th, fifth</em>.</summary>
    public (int Value, int End)? Day(int index)
    {
        if (Ordinal(index) is { Value: <= 31 } ordinal)
        {
            return ordinal;
        }

        return Number(index, 2) is { } number and >= 1 and <= 31 ? (number, index + 1) : null;
    }

    /// <summary>The name of a month, with the point of an abbreviation; one that is another word too ("3 may have left") only with a capital.</summary>
    public (int Value, int End)? Month(int index)
    {
        if (Dates.Months.At(words, index) is not { } month || (month.Value.NeedsCapital && !char.IsUpper(words.CharAt(index))))
        {
            return null;
        }

        bool hasPoint = words.IsSign(month.End, '.') && words.IsGlued(month.End) && words.LengthAt(index) <= 4;
        return (month.Value.Number, hasPoint ? month.End + 1 : month.End);
    }

    /// <summary>A weekday with what stands between it and a day.</summary>
    public (WeekdayName Value, int End)? Weekday(int index)
    {
        if (Dates.Weekdays.At(words, index) is not { } weekday || !char.IsUpper(words.CharAt(index)))
        {
            return null;
        }

        int end = weekday.Value.IsShort && words.IsGlued(weekday.End) ? SkipSign('.', weekday.End) : weekday.End;
        return (weekday.Value, end);
    }

    /// <summary>An era before or after a year; it has a capital letter, or it would be another word ("70 ad campaigns").</summary>
    public (bool IsBefore, int End)? Era(PhraseTable<EraName> eras, int index)
    {
        if (eras.At(words, index) is not { } era)
        {
            return null;
        }

        return words.Written(era.Range).Any(char.IsUpper) ? (era.Value.IsBefore, era.End) : null;
    }

    /// <summary>Marks that open what follows, and such as close what precedes.</summary>
    public const string Opening = "([{\"'\u201C\u2018\u201E\u00AB\u00BB\u2014";

    public const string Closing = ")]}\"'\u201D\u2019\u201C\u00AB\u00BB\u2014";

    /// <summary>Whether a phrase may begin at a token: nothing but an opening mark touches it on the left.</summary>
    public bool MayBegin(int index) => !words.IsGlued(index) || Opening.IndexOf(words.CharAt(index - 1)) >= 0;

    /// <summary>Whether a phrase may end before a token: nothing but a closing mark touches it on the right, and none that goes on with a number.</summary>
    public bool MayEnd(int index)
    {
        if (!words.IsGlued(index) || Closing.IndexOf(words.CharAt(index)) >= 0)
        {
            return true;
        }

        return ".,;:!?".IndexOf(words.CharAt(index)) >= 0 && !(words.IsGlued(index + 1) && words.IsDigits(index + 1));
    }
}
