using System.Numerics;

namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// One end of what a date covers, as exact as the date is: no month, or no day, stands for the first or the last one there.
/// </summary>
internal readonly record struct EdtfMoment(BigInteger Year, int? Month, int? Day, bool IsLast)
{
    public BigInteger DayNumber
    {
        get
        {
            int month = Month ?? (IsLast ? 12 : 1);
            int length = EdtfCalendar.DaysIn(Year, month);
            return EdtfCalendar.DayNumber(Year, month, Day is { } day ? System.Math.Min(day, length) : IsLast ? length : 1);
        }
    }

    /// <summary>The same months later or earlier; a day that the new month lacks becomes its last.</summary>
    public EdtfMoment AddMonths(BigInteger months)
    {
        BigInteger count = (Year * 12) + (Month ?? (IsLast ? 12 : 1)) - 1 + months;
        BigInteger year = BigInteger.DivRem(count, 12, out BigInteger rest);
        return rest.Sign < 0
            ? this with { Year = year - 1, Month = (int)rest + 13 }
            : this with { Year = year, Month = (int)rest + 1 };
    }
}
