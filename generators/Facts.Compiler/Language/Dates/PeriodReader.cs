using System.Globalization;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Reads a time by its length and one of its ends: <em>the year ended 31 March 2017, the six months to June 2019, the week beginning 5 May 2019</em>; and a
/// length of time that ends when the text speaks: <em>the last 10 years</em>.
/// </summary>
internal sealed class PeriodReader(DateTokens tokens, TermReader terms)
{
    private readonly WordList _words = tokens.Words;

    public Reading? Read(int index)
    {
        int start = tokens.Skip(tokens.Dates.The, index);
        if (Length(start) is not (var months, var days, var end))
        {
            return null;
        }

        // "5 days to 5 May" may look ahead to it; "the 5 days to 5 May" are over.
        int? behind = tokens.Take(tokens.Dates.Ended, end) ?? (start > index ? tokens.Take(tokens.Dates.UpToEnd, end) : null);
        if (behind is { } ended && Plain(ended) is { } last)
        {
            return Ending(last.Term.First, months, days) is { } term ? last with { Term = term } : null;
        }

        return tokens.Take(tokens.Dates.Starting, end) is { } starting && Plain(starting) is { Term.First.Day: not null } first && days > 0
            ? first with { Term = new DateTerm(first.Term.First, Moved(first.Term.First, 0, days - 1)) }
            : null;
    }

    public (DatedLately Meaning, int End)? Lately(int index)
    {
        int start = tokens.Skip(tokens.Dates.The, index);
        if (tokens.Take(tokens.Dates.Last, start) is not { } next)
        {
            return null;
        }

        bool isFew = tokens.Take(tokens.Dates.Few, next) is not null;
        int? count = isFew ? null : 1;
        if (tokens.Take(tokens.Dates.Few, next) is { } behind)
        {
            next = behind;
        }
        else if (Count(next) is (var number, var numberEnd))
        {
            (count, next) = (number, numberEnd);
        }

        // 2012/2022 is said of ten years, and covers eleven in the calendar.
        return tokens.Dates.Periods.At(_words, next) is { } period
            ? (new DatedLately(count is { } counted ? (counted + 1L) * period.Value.Longest : null), period.End)
            : null;
    }

    private Reading? Plain(int index) => terms.Core(index, isBetween: false) is { Term: { Last: null, HasYear: true, First: { Year.IsUnspecified: false, Season: null } } } reading ? reading : null;

    private (int Months, int Days, int End)? Length(int index)
    {
        if (tokens.Take(tokens.Dates.Span, index) is { } span)
        {
            return (12, 0, span);
        }

        (int count, int next) = Count(index) ?? (1, index);
        return tokens.Dates.Periods.At(_words, next) is { } period ? (count * period.Value.Months, count * period.Value.Days, period.End) : null;
    }

    private (int Value, int End)? Count(int index)
    {
        if (tokens.Number(index, 3) is { } digits and > 0)
        {
            return (digits, index + 1);
        }

        return tokens.Lexicon.Numbers.At(_words, index) is { Value: { Role: NumberRole.Unit or NumberRole.Ten } number } word
            ? ((int)number.Value.Numerator, word.End)
            : null;
    }

    private static DateTerm? Ending(EdtfPoint end, int months, int days)
    {
        if (end.Day is not null)
        {
            // The day after the end is the day after the beginning's eve: the year to 31 March begins on 1 April.
            EdtfPoint? start = Moved(end, 0, 1) is { } next ? days > 0 ? Moved(next, 0, -days) : Moved(next, -months, 0) : null;
            return start is null ? null : new DateTerm(start, end);
        }

        if (days > 0 || !int.TryParse(end.Year.Print(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year))
        {
            return null;
        }

        if (end.Month?.Number is { } month)
        {
            int first = (year * 12) + month - months;
            return new DateTerm(EdtfPoints.Month((first - (first % 12)) / 12, (first % 12) + 1), end);
        }

        return months % 12 == 0 && months > 0 ? new DateTerm(EdtfPoints.Year(year - (months / 12) + 1), end) : null;
    }

    /// <summary>The day so many months and days later; null where the month has no such day.</summary>
    private static EdtfPoint? Moved(EdtfPoint day, int months, int days)
    {
        if (!int.TryParse(day.Year.Print(), out int year) || EdtfValue.TryCreate(day, out _) is null)
        {
            return null;
        }

        int month = (year * 12) + day.Month!.Number!.Value - 1 + months;
        EdtfPoint moved = EdtfPoints.Day((month - (month % 12)) / 12, (month % 12) + 1, day.Day!.Number!.Value);
        return EdtfValue.TryCreate(moved, out _)?.Core.First is { } number ? EdtfPoints.OfDay(number + days) : null;
    }
}
