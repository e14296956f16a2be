using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Values.Dates;

/// <summary>
/// The Julian calendar, which has a leap day in every fourth year, and its day numbers in the count of <see cref="DayInterval"/>. Its year 0 is 1 BC.
/// </summary>
internal static class JulianDays
{
    /// <summary>1 January of year 1 is two days before that of the Gregorian calendar.</summary>
    private const long Offset = -2;

    private static readonly int[] s_lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static int DaysIn(long year, int month) => month == 2 && year % 4 == 0 ? 29 : s_lengths[month - 1];

    public static long DayNumber(long year, int month, int day)
    {
        long before = year - 1;
        long number = (365 * before) + Floor(before, 4) + day - 1 + Offset;
        for (int i = 1; i < month; i++)
        {
            number += DaysIn(year, i);
        }

        return number;
    }

    public static (long Year, int Month, int Day) DateOf(long number)
    {
        long year = Floor((number - Offset) * 4, 1461) + 1;
        while (DayNumber(year, 1, 1) > number)
        {
            year--;
        }

        while (DayNumber(year + 1, 1, 1) <= number)
        {
            year++;
        }

        int rest = (int)(number - DayNumber(year, 1, 1));
        int month = 1;
        for (; rest >= DaysIn(year, month); month++)
        {
            rest -= DaysIn(year, month);
        }

        return (year, month, rest + 1);
    }

    /// <summary>
    /// The days that a date of this calendar covers; null where it has no such day, or names no year. A date in words has whole years, decades or
    /// centuries, months, seasons and days, and no other unspecified digits than those at its year's end.
    /// </summary>
    public static DayInterval? Of(EdtfPoint point)
    {
        if (point.Year.IsUnknown || point.Year.HasLetter)
        {
            return null;
        }

        long first = Year(point, point.Year.IsNegative ? '9' : '0');
        long last = Year(point, point.Year.IsNegative ? '0' : '9');
        if (point.Month?.Number is not { } month)
        {
            return new DayInterval(DayNumber(first, 1, 1), DayNumber(last, 12, 31));
        }

        if (point.Season is { } season)
        {
            long end = (last * 12) + EdtfSeasons.FirstMonth(season) - 1 + EdtfSeasons.Months(season);
            return new DayInterval(DayNumber(first, EdtfSeasons.FirstMonth(season), 1), DayNumber(Floor(end, 12), (int)(end - (Floor(end, 12) * 12)) + 1, 1) - 1);
        }

        int length = DaysIn(last, month);
        return point.Day?.Number switch
        {
            null => new DayInterval(DayNumber(first, month, 1), DayNumber(last, month, length)),
            { } day when day <= length => new DayInterval(DayNumber(first, month, day), DayNumber(last, month, day)),
            _ => null,
        };
    }

    private static long Year(EdtfPoint point, char filled)
    {
        long year = long.Parse(point.Year.Digits.Replace('X', filled), System.Globalization.CultureInfo.InvariantCulture);

        // There is no year -0: 1 BC is the year 0.
        return point.Year.IsNegative ? -Math.Max(year, 1) : year;
    }

    private static long Floor(long value, long divisor)
    {
        long quotient = value / divisor;
        return value % divisor < 0 ? quotient - 1 : quotient;
    }
}
