using System.Numerics;

namespace Facts.Compiler.Text.Edtf;

/// <summary>The proleptic Gregorian calendar of ISO 8601, with a year 0, for years of any size.</summary>
internal static class EdtfCalendar
{
    private static readonly int[] Lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private const int DaysOf400Years = 146_097;

    public static string NameOf(int month) => Names[month - 1];

    public static bool IsLeap(BigInteger year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysIn(BigInteger year, int month) => month == 2 && IsLeap(year) ? 29 : Lengths[month - 1];

    /// <summary>The day's number; 0001-01-01 is 0.</summary>
    public static BigInteger DayNumber(BigInteger year, int month, int day)
    {
        BigInteger before = year - 1;
        BigInteger number = (365 * before) + Floor(before, 4) - Floor(before, 100) + Floor(before, 400) + day - 1;
        for (int i = 1; i < month; i++)
        {
            number += DaysIn(year, i);
        }

        return number;
    }

    /// <summary>The date of a day's number.</summary>
    public static (BigInteger Year, int Month, int Day) DateOf(BigInteger number)
    {
        BigInteger year = Floor(number * 400, DaysOf400Years) + 1;
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

    private static BigInteger Floor(BigInteger value, int divisor)
    {
        BigInteger quotient = BigInteger.DivRem(value, divisor, out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }
}
