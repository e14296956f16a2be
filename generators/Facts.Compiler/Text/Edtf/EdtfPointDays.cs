using System.Numerics;

namespace Facts.Compiler.Text.Edtf;

/// <summary>Reckons the days that a date covers.</summary>
internal static class EdtfPointDays
{
    /// <summary>What the date says; false where no such date exists (<c>2021-02-3X</c>). A year of which nothing is known leaves both ends open.</summary>
    public static bool TryReckon(EdtfPoint point, out EdtfDays core, out EdtfDays outer)
    {
        core = default;
        outer = default;
        EdtfYearRange range = point.Year.IsUnspecified ? new(0, 0, BigInteger.Pow(10, point.Year.TrailingUnspecified)) : EdtfYearRange.Of(point.Year);
        if (Find(point, range.First, isLast: false) is not { } first || Find(point, range.Last, isLast: true) is not { } last)
        {
            return false;
        }

        if (!point.Year.IsUnknown)
        {
            EdtfReach reach = EdtfReach.Of(point, range.Unit);
            core = new EdtfDays(first.DayNumber, last.DayNumber);
            outer = new EdtfDays(reach.Outwards(first), reach.Outwards(last));
        }

        return true;
    }

    private static EdtfMoment? Find(EdtfPoint point, BigInteger year, bool isLast)
    {
        if (!point.Year.IsUnspecified)
        {
            return FindIn(point, year, isLast);
        }

        // Before year 0 a greater number is an earlier year, and there is no year -0.
        bool descending = isLast != point.Year.IsNegative;
        foreach (int number in EdtfMask.Numbers(point.Year.Digits, point.Year.IsNegative ? 1 : 0, 9999, descending))
        {
            if (FindIn(point, point.Year.IsNegative ? -number : number, isLast) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static EdtfMoment? FindIn(EdtfPoint point, BigInteger year, bool isLast)
    {
        if (point.Month is null)
        {
            return new EdtfMoment(year, null, null, isLast);
        }

        if (point.Season is { } season)
        {
            var start = new EdtfMoment(year, EdtfSeasons.FirstMonth(season), null, isLast);
            return isLast ? start.AddMonths(EdtfSeasons.Months(season) - 1) : start;
        }

        foreach (int month in EdtfMask.Numbers(point.Month.Digits, 1, 12, descending: isLast))
        {
            if (point.Day is null or { IsUnknown: true })
            {
                return new EdtfMoment(year, month, null, isLast);
            }

            foreach (int day in EdtfMask.Numbers(point.Day.Digits, 1, EdtfCalendar.DaysIn(year, month), descending: isLast))
            {
                return new EdtfMoment(year, month, day, isLast);
            }
        }

        return null;
    }
}
