using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Values.Dates;

/// <summary>A day's number as a date and back.</summary>
internal static class DayText
{
    /// <summary>Every day farther from year 1 than this has a year of more than four digits.</summary>
    private const long Farthest = 4_000_000;

    private static readonly string[] s_weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Whether the day has a year of at most four digits, so that EDTF can name it.</summary>
    public static bool IsInRange(long day) => day is >= -Farthest and <= Farthest && EdtfPoints.OfDay(day) is not null;

    public static string Of(long day) => EdtfPoints.OfDay(day)!.Print();

    public static int YearOf(long day) => (int)EdtfCalendar.DateOf(day).Year;

    /// <summary>The weekday, Monday being 0. It is the same in every calendar: weeks were never broken.</summary>
    public static int WeekdayOf(long day) => (int)(((day % 7) + 7) % 7);

    public static string WeekdayName(int weekday) => s_weekdays[weekday];
}
