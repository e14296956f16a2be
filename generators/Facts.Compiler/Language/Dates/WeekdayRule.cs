using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Which weekday a day has. Weeks are the same in all calendars; but before 1923, when Greece was the last to leave the Julian calendar, a date that does not say
/// its calendar may be a Julian one, and then its weekday is that of another day.
/// </summary>
internal static class WeekdayRule
{
    private static readonly long s_lastJulianDay = (long)EdtfCalendar.DayNumber(1923, 1, 1) - 1;

    public static bool Fits(long day, int weekday, DateCalendar? calendar)
    {
        if (DayText.WeekdayOf(day) == weekday)
        {
            return true;
        }

        if (calendar is not null || day > s_lastJulianDay || !DayText.IsInRange(day))
        {
            return false;
        }

        (System.Numerics.BigInteger year, int month, int dayOfMonth) = EdtfCalendar.DateOf(day);
        return DayText.WeekdayOf(JulianDays.DayNumber((long)year, month, dayOfMonth)) == weekday;
    }
}
