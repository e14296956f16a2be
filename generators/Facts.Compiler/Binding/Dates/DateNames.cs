namespace Facts.Compiler.Binding.Dates;

/// <summary>The English names that dates are said with, in lower case.</summary>
internal static class DateNames
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    public static IReadOnlyList<string> MonthNames => Months;

    /// <summary>1 to 12; the name, or its first three letters, or <em>sept</em>.</summary>
    public static int? Month(string word) => word == "sept" ? 9 : IndexOf(Months, word, shortest: 3) + 1;

    /// <summary>0 (Monday) to 6; the name or its first letters, three at least.</summary>
    public static int? Weekday(string word) => word is "tues" ? 1 : word is "thur" or "thurs" ? 3 : IndexOf(Weekdays, word, shortest: 3);

    public static string WeekdayName(int weekday) => char.ToUpperInvariant(Weekdays[weekday][0]) + Weekdays[weekday].Substring(1);

    public static int? Number(string word) => IndexOf(Numbers, word, shortest: int.MaxValue);

    public static int? Ordinal(string word) => IndexOf(Ordinals, word, shortest: int.MaxValue);

    /// <summary>The season's number in EDTF, without a hemisphere.</summary>
    public static int? Season(string word) => word switch
    {
        "spring" => 21,
        "summer" => 22,
        "autumn" or "fall" => 23,
        "winter" => 24,
        _ => null,
    };

    /// <summary>The days of a unit of time at its longest.</summary>
    public static int? DaysOf(string word) => word switch
    {
        "day" or "days" => 1,
        "week" or "weeks" => 7,
        "month" or "months" => 31,
        "year" or "years" => 366,
        "decade" or "decades" => 3653,
        "century" or "centuries" => 36525,
        _ => null,
    };

    /// <summary>The part of a date that a word before it names.</summary>
    public static DatePart? Part(string word) => word switch
    {
        "early" => DatePart.Early,
        "mid" or "middle" => DatePart.Mid,
        "late" => DatePart.Late,
        "beginning" or "start" => DatePart.Start,
        "end" => DatePart.End,
        _ => null,
    };

    private static int? IndexOf(string[] names, string word, int shortest)
    {
        int index = Array.FindIndex(names, name => name == word || (word.Length == shortest && name.StartsWith(word, StringComparison.Ordinal)));
        return index < 0 ? null : index;
    }
}
