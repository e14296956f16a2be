using System.Globalization;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Whether a date lies within what words say of it. Where they name no year, any year will do.</summary>
internal static class DateAgreement
{
    private const int DaysOfYear = 365;

    public static bool Holds(DateSaying saying, DateValue date)
    {
        if (saying.Pattern is null)
        {
            return IsWithinLength(saying.LongestDays, date.Core);
        }

        if (HasOtherWeekday(saying, date, out _))
        {
            return false;
        }

        bool isSamePart = saying.Part == DatePart.Whole || date.Part == DatePart.Whole || saying.Part == date.Part;
        if (saying.Relation == DateRelation.At && isSamePart && (date.Edtf == saying.Pattern || Candidates(saying, date.Core).Any(said => said.Pattern == date.Edtf)))
        {
            return true;
        }

        return (saying.IsEach && Length(date.Core) is not < DaysOfYear) || Candidates(saying, date.Core).Any(said => Lies(said, date.Core));
    }

    /// <summary>Whether a date begins within one of several phrases and ends within one ("2017 or 2019" with <c>[2017,2019]</c>).</summary>
    public static bool LiesBetween(IReadOnlyList<DatePhrase> phrases, DateValue date) =>
        phrases.Count > 1 && date.Core is { First: { } first, Last: { } last } && IsInOne(phrases, first) && IsInOne(phrases, last);

    private static bool IsInOne(IReadOnlyList<DatePhrase> phrases, long day) =>
        DayText.IsInRange(day) && DatePatterns.Reckon(DayText.Of(day), DatePart.Whole) is { } only && phrases.Any(phrase => phrase.Saying.Pattern is not null && phrase.AgreesWith(only));

    /// <summary>The day that a date names, where it is a single one.</summary>
    public static long? OnlyDay(DateValue date) => date.Core.First is { } first && first == date.Core.Last ? first : null;

    /// <summary>Whether the words name a weekday that the one day of a date is not; <paramref name="actual"/> is the one it is.</summary>
    public static bool HasOtherWeekday(DateSaying saying, DateValue date, out string actual)
    {
        long? day = saying.Weekday is null ? null : OnlyDay(date);
        actual = day is null ? "" : DateNames.WeekdayName(DayText.WeekdayOf(day.Value));
        return day is not null && DayText.WeekdayOf(day.Value) != saying.Weekday;
    }

    /// <summary>Whether a date is the very one that the words say, the year apart, not a part of it.</summary>
    public static bool IsAsPrecise(DateSaying saying, DateValue date) => saying.Pattern is not null
        && (date.Edtf == saying.Pattern || Candidates(saying, date.Core).Any(candidate => DatePatterns.Reckon(candidate.Pattern!, DatePart.Whole)?.Core == date.Core));

    private static IEnumerable<DateSaying> Candidates(DateSaying saying, DayInterval core) =>
        saying.IsComplete ? [saying] : YearsNear(core).Select(saying.InYear);

    private static bool Lies(DateSaying saying, DayInterval core)
    {
        if (DatePatterns.Reckon(saying.Pattern!, saying.Part) is not { } said)
        {
            return false;
        }

        return saying.Relation switch
        {
            DateRelation.UpTo => core.Last <= said.Core.Last,
            DateRelation.From => core.First >= said.Core.First,
            DateRelation.Before => core.Last < said.Core.First,
            DateRelation.After => core.First > said.Core.Last,
            _ => core.First >= said.Core.First && core.Last <= said.Core.Last,
        };
    }

    /// <summary>The years that the words may mean: those at the date's ends and next to them.</summary>
    private static IEnumerable<string> YearsNear(DayInterval core)
    {
        var years = new SortedSet<int>();
        foreach (long end in new[] { core.First, core.Last }.OfType<long>().Where(DayText.IsInRange))
        {
            int year = DayText.YearOf(end);
            years.UnionWith([year - 1, year, year + 1]);
        }

        return years.Where(year => year is > 0 and <= 9999).Select(year => year.ToString("D4", CultureInfo.InvariantCulture));
    }

    /// <summary>"The last 10 years" say how long and not from when; what has begun and goes on still may be as long.</summary>
    private static bool IsWithinLength(long? longest, DayInterval core) =>
        core.First is not null && (longest is null || core.Last is null || Length(core) <= longest);

    private static long? Length(DayInterval core) => core.Last - core.First + 1;
}
