using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Values.Dates;

/// <summary>Prints days as a date of the Julian calendar, in the form of EDTF: <c>1917-10-25</c>, <c>1917-10</c>, <c>1700/1702</c>, <c>1700-02/..</c>.</summary>
internal static class JulianText
{
    /// <summary>The date; null where both ends are open, or a year has more than four digits.</summary>
    public static string? Of(DayInterval days)
    {
        if (days is { First: null, Last: null } || IsFar(days.First) || IsFar(days.Last))
        {
            return null;
        }

        if (days is { First: { } first, Last: { } last } && One(first, last) is { } one)
        {
            return one.Print();
        }

        return End(days.First) + "/" + End(days.Last);
    }

    private static bool IsFar(long? day) => day is { } number && (number is < -4_000_000 or > 4_000_000 || Math.Abs(JulianDays.DateOf(number).Year) > 9999);

    private static string End(long? day) => day is { } number ? Day(number).Print() : "..";

    private static EdtfPoint Day(long number) => JulianDays.DateOf(number) is var (year, month, day) ? EdtfPoints.Day((int)year, month, day) : throw new InvalidOperationException();

    /// <summary>The day, month or year that begins and ends there; null where it is none.</summary>
    private static EdtfPoint? One(long first, long last)
    {
        (long year, int month, int day) = JulianDays.DateOf(first);
        (long endYear, int endMonth, int endDay) = JulianDays.DateOf(last);
        if (first == last)
        {
            return EdtfPoints.Day((int)year, month, day);
        }

        if (day != 1 || year != endYear || endDay != JulianDays.DaysIn(endYear, endMonth))
        {
            return null;
        }

        return month == endMonth ? EdtfPoints.Month((int)year, month) : month == 1 && endMonth == 12 ? EdtfPoints.Year((int)year) : null;
    }
}
