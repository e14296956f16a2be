using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Reads days and months: <em>Saturday, November 27, 2010; 13 July 2022; the 13th of July; 8–9 May 1945; 5 to 6 May 2019; September 2018; Dec. 2017;
/// 01.07.2020</em> in German; a weekday alone.
/// </summary>
internal sealed class DayReader(DateTokens tokens, YearReader years)
{
    private static readonly EdtfPoint s_anyDay = EdtfPoints.Of(EdtfPoints.UnknownYear) with { Month = new EdtfComponent("XX", default), Day = new EdtfComponent("XX", default) };

    private readonly WordList _words = tokens.Words;

    public Reading? Read(int index, bool isBetween)
    {
        (WeekdayName Value, int End)? weekday = tokens.Weekday(index);
        int start = weekday is { } named ? tokens.Skip(tokens.Dates.The, tokens.SkipSign(',', named.End)) : tokens.Skip(tokens.Dates.The, index);
        Reading? day = Longest.Of(DayFirst(start, isBetween), MonthFirst(start, isBetween), Numeric(start), Joined(start));
        if (weekday is not { } said)
        {
            return Longest.Of(day, Month(start));
        }

        return day is { Term.Last: null } reading
            ? reading with { Term = reading.Term with { Weekday = said.Value.Number } }
            : said.Value.IsShort ? null : new Reading(new DateTerm(s_anyDay) { Weekday = said.Value.Number }, said.End);
    }

    private Reading? DayFirst(int index, bool isBetween)
    {
        if (Days(index, isBetween) is not { } days || tokens.Month(tokens.Skip(tokens.Dates.Of, days.End)) is not (var month, var end))
        {
            return null;
        }

        return WithYear(days.First, days.Last, month, end);
    }

    private Reading? MonthFirst(int index, bool isBetween)
    {
        if (!tokens.Dates.HasMonthFirst || tokens.Month(index) is not (var month, var end) || Days(tokens.Skip(tokens.Dates.The, end), isBetween) is not { } days)
        {
            return null;
        }

        return WithYear(days.First, days.Last, month, days.End);
    }

    private Reading WithYear(int first, int last, int month, int end)
    {
        (int Year, int End)? tail = years.Tail(end);
        EdtfPoint from = EdtfPoints.Day(tail?.Year, month, first);
        return new Reading(new DateTerm(from, last == first ? null : EdtfPoints.Day(tail?.Year, month, last)), tail?.End ?? end);
    }

    /// <summary>A day or a run of days of one month: <em>13, 13th, 13–15, 5 to 6, 5 and 6, 8/9</em>; "and" and a stroke join only days that follow each other.</summary>
    private (int First, int Last, int End)? Days(int index, bool isBetween)
    {
        if (tokens.Day(index) is not (var first, var end))
        {
            return null;
        }

        bool isStroke = _words.IsSign(end, '/') && _words.IsGlued(end) && _words.IsGlued(end + 1);
        int? and = tokens.Take(tokens.Dates.And, end);
        int? link = isStroke ? end + 1 : and ?? tokens.TakeLink(end);
        bool mustFollow = (isStroke || and is not null) && !isBetween;
        return link is { } next && tokens.Day(tokens.Skip(tokens.Dates.The, next)) is (var last, var lastEnd) && last > first && (!mustFollow || last == first + 1)
            ? (first, last, lastEnd)
            : (first, first, end);
    }

    /// <summary><em>01.07.2020, 1. 7. 2020</em>, where the language writes days so.</summary>
    private Reading? Numeric(int index)
    {
        bool isNumeric = tokens.Dates.HasNumericDays && _words.IsSign(index + 1, '.') && _words.IsGlued(index + 1) && _words.IsSign(index + 3, '.') && _words.IsGlued(index + 3)
            && _words.IsGlued(index + 2) == _words.IsGlued(index + 4);
        return isNumeric && tokens.Number(index, 2) is { } day and >= 1 and <= 31 && tokens.Number(index + 2, 2) is { } month and >= 1 and <= 12
            && tokens.Fixed(index + 4, 4) is { } year and >= 1000 and <= 2999
            ? new Reading(new DateTerm(EdtfPoints.Day(year, month, day)), index + 5)
            : null;
    }

    /// <summary><em>5-May-2019</em>.</summary>
    private Reading? Joined(int index) => _words.IsHyphen(index + 1) && tokens.Number(index, 2) is { } day and >= 1 and <= 31 && tokens.Month(index + 2) is (var month, var end)
        && _words.IsHyphen(end) && tokens.Fixed(end + 1, 4) is { } year and >= 1000 and <= 2999
        ? new Reading(new DateTerm(EdtfPoints.Day(year, month, day)), end + 2)
        : null;

    private Reading? Month(int index)
    {
        if (tokens.Month(tokens.Skip(tokens.Dates.Month, index)) is not (var month, var end))
        {
            return null;
        }

        (int Year, int End)? tail = years.Tail(end);
        return new Reading(new DateTerm(EdtfPoints.Month(tail?.Year, month)), tail?.End ?? end);
    }
}
