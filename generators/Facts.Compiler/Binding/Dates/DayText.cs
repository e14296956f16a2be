using System.Globalization;

namespace Facts.Compiler.Binding.Dates;

/// <summary>A day's number as a date and back, for the years 1 to 9999.</summary>
internal static class DayText
{
    private static readonly DateTime Origin = new(1, 1, 1);

    private static readonly long Last = (DateTime.MaxValue - Origin).Days;

    public static bool IsInRange(long day) => day >= 0 && day <= Last;

    public static string Of(long day) => Origin.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int YearOf(long day) => Origin.AddDays(day).Year;

    /// <summary>The weekday, Monday being 0.</summary>
    public static int WeekdayOf(long day) => (int)(((day % 7) + 7) % 7);
}
