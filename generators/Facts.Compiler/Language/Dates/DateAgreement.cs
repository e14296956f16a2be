using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>Whether a date lies within what words say of it. Where they name no year, any year will do.</summary>
internal static class DateAgreement
{
    private const int DaysOfYear = 365;

    /// <summary>The year of a date that comes again, as EDTF writes it.</summary>
    private const string NoYear = "XXXX";

    /// <summary>A leap year, so that it has every day.</summary>
    private const int AnyYear = 2000;

    public static bool Holds(DatePhrase phrase, DateValue date, DateCalendar? calendar) => phrase.Meaning switch
    {
        DatedLately { LongestDays: var longest } => IsWithinLength(longest, date.Core),
        DatedTwice { First: var first, Last: var last } => Begins(first, date.Core.First, calendar) && Begins(last, date.Core.Last, calendar),
        DatedBetween { First: var first, Last: var last } => HoldsBetween(first, last, date, calendar ?? DateCalendar.Gregorian),
        DatedAt at => !HasOtherWeekday(phrase, date, calendar, out _) && HoldsAt(at, date, calendar ?? DateCalendar.Gregorian),
        _ => false,
    };

    /// <summary>The day that a date names, where it is a single one.</summary>
    public static long? OnlyDay(DateValue date) => date.Core.First is { } first && first == date.Core.Last ? first : null;

    /// <summary>Whether the words name a weekday that the one day of a date is not; <paramref name="actual"/> is the one it is.</summary>
    public static bool HasOtherWeekday(DatePhrase phrase, DateValue date, DateCalendar? calendar, out string actual)
    {
        long? day = phrase.Weekday is null ? null : OnlyDay(date);
        actual = day is null ? "" : DayText.WeekdayName(DayText.WeekdayOf(day.Value));
        return day is { } number && !WeekdayRule.Fits(number, phrase.Weekday!.Value, calendar);
    }

    /// <summary>Whether a date is the very one that the words say, the year apart, not a part of it.</summary>
    public static bool IsAsPrecise(DatePhrase phrase, DateValue date, DateCalendar calendar) => phrase.Meaning is DatedAt { Term: var term }
        && Candidates(term, date.Core, calendar).Any(candidate => DateReckoner.Of(candidate with { Part = DatePart.Whole }, calendar).Value is { } said
            && (said.Edtf == date.Edtf || (said.Core == date.Core && said.Core.First is not null)));

    private static bool HoldsAt(DatedAt at, DateValue date, DateCalendar calendar)
    {
        DateTerm term = at.Term;
        bool isSamePart = term.Part == DatePart.Whole || date.Part == DatePart.Whole || term.Part == date.Part;
        if (at.Relation == DateRelation.At && isSamePart && Says(term, date.Edtf))
        {
            return true;
        }

        if (term.IsEach && date.Edtf.StartsWith(NoYear, StringComparison.Ordinal))
        {
            return HoldsInEachYear(at, date, calendar);
        }

        return (term.IsEach && Length(date.Core) is not < DaysOfYear)
            || Candidates(term, date.Core, calendar).Any(candidate => DateReckoner.Of(candidate, calendar).Value is { } said && Lies(said, at.Relation, date.Core));
    }

    /// <summary>"At the end of each year" and a month of no year: both are put into one year, in which the month must lie at the end.</summary>
    private static bool HoldsInEachYear(DatedAt at, DateValue date, DateCalendar calendar)
    {
        string inYear = AnyYear.ToString(System.Globalization.CultureInfo.InvariantCulture) + date.Edtf.Substring(NoYear.Length);
        return EdtfValue.TryParse(inYear, out EdtfValue? value, out _)
            && DateReckoner.Of(at.Term.In(EdtfPoints.YearOf(AnyYear)) with { IsEach = false }, calendar).Value is { } said
            && Lies(said, at.Relation, DateValue.Of(value).Core);
    }

    private static bool Says(DateTerm term, string edtf) => EdtfValue.TryCreate(term.Expression, out _)?.Text == edtf;

    private static bool HoldsBetween(DateTerm first, DateTerm? last, DateValue date, DateCalendar calendar)
    {
        foreach (DateTerm start in Candidates(first, date.Core, calendar))
        {
            foreach (DateTerm? end in last is null ? [null] : Candidates(last, date.Core, calendar).Cast<DateTerm?>())
            {
                if (DateReckoner.Reckon(new DatedBetween(start, end), calendar).Value is { } said && (said.Edtf == date.Edtf || Lies(said, DateRelation.At, date.Core)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a day lies in a date.</summary>
    private static bool Begins(DateTerm term, long? day, DateCalendar? calendar) => day is { } number
        && HoldsAt(new DatedAt(term, DateRelation.At), new DateValue("", DatePart.Whole, new(number, number), new(number, number), EdtfPrecision.Day, false, false), calendar ?? DateCalendar.Gregorian);

    private static IEnumerable<DateTerm> Candidates(DateTerm term, DayInterval core, DateCalendar calendar)
    {
        if (term.HasYear)
        {
            return [term];
        }

        return term.Weekday is not null && term.First.Month!.IsUnknown
            ? core.First is { } first && DayText.IsInRange(first) ? [new DateTerm(EdtfPoints.OfDay(first)!)] : []
            : YearsNear(core).Select(year => term.In(EdtfPoints.YearOf(year)));
    }

    private static bool Lies(DateValue said, DateRelation relation, DayInterval core) => relation switch
    {
        DateRelation.UpTo or DateRelation.AsLateAs => core.Last <= said.Core.Last,
        DateRelation.From => core.First >= said.Core.First,
        DateRelation.Before => core.Last < said.Core.First,
        DateRelation.After => core.First > said.Core.Last,
        _ => (core.First >= said.Outer.First || said.Outer.First is null) && (core.Last <= said.Outer.Last || said.Outer.Last is null)
            && !(said.Outer.First is null && said.Outer.Last is null),
    };

    /// <summary>The years that the words may mean: those at the date's ends and next to them.</summary>
    private static IEnumerable<int> YearsNear(DayInterval core)
    {
        var years = new SortedSet<int>();
        foreach (long end in new[] { core.First, core.Last }.OfType<long>().Where(DayText.IsInRange))
        {
            int year = DayText.YearOf(end);
            years.UnionWith([year - 1, year, year + 1]);
        }

        return years.Where(year => year is >= -9999 and <= 9999);
    }

    /// <summary>"The last 10 years" say how long and not from when; what has begun and goes on still may be as long.</summary>
    private static bool IsWithinLength(long? longest, DayInterval core) =>
        core.First is not null && (longest is null || core.Last is null || Length(core) <= longest);

    private static long? Length(DayInterval core) => core.Last - core.First + 1;
}
