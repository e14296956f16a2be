namespace Facts.Compiler.Binding.Numbers;

/// <summary>A time of day: minutes since midnight, and whether it says which half of the day (<c>8 pm</c>, <c>20:00</c>, noon) or not (<c>8</c>).</summary>
internal sealed record ClockTime(int End, int Minutes, bool IsComplete, bool IsPlainNumber)
{
    public const int HalfDay = 12 * 60;

    public const int Day = 24 * 60;

    public static ClockTime? Read(WordList words, int start)
    {
        switch (words.WordAt(start))
        {
            case "noon" or "midday":
                return new ClockTime(start + 1, HalfDay, IsComplete: true, IsPlainNumber: false);
            case "midnight":
                return new ClockTime(start + 1, 0, IsComplete: true, IsPlainNumber: false);
        }

        if (HourAndMinute(words, start) is not var (hour, minute))
        {
            return null;
        }

        bool isTime = words.IsKind(start, WordTokenKind.Time);
        string half = words.WordAt(start + 1);
        if (half is "am" or "pm")
        {
            return hour is >= 1 and <= 12
                ? new ClockTime(start + 2, (hour % 12 * 60) + minute + (half == "pm" ? HalfDay : 0), IsComplete: true, IsPlainNumber: false)
                : null;
        }

        return isTime || hour is >= 1 and <= 12 ? new ClockTime(start + 1, (hour * 60) + minute, IsComplete: isTime, IsPlainNumber: !isTime) : null;
    }

    private static (int Hour, int Minute)? HourAndMinute(WordList words, int start)
    {
        if (NumberWords.Simple(words.WordAt(start)) is { } word)
        {
            return (word, 0);
        }

        if (!words.IsKind(start, WordTokenKind.Time) && !words.IsKind(start, WordTokenKind.Number))
        {
            return null;
        }

        string[] parts = words[start].Text.Split(':', '.');
        bool isClock = parts.Length <= 2 && parts[0].Length is 1 or 2 && (parts.Length == 1 || parts[1].Length == 2) && parts.All(part => part.All(c => c is >= '0' and <= '9'));
        if (!isClock)
        {
            return null;
        }

        int hour = Number(parts[0]);
        int minute = parts.Length == 2 ? Number(parts[1]) : 0;
        return minute < 60 && (hour < 24 || (hour == 24 && minute == 0)) ? (hour, minute) : null;
    }

    private static int Number(string digits) => digits.Aggregate(0, (number, digit) => (number * 10) + (digit - '0'));
}
