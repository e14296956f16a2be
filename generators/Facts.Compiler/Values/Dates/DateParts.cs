using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Values.Dates;

/// <summary>Takes a part of a date: thirds of it, or its first or last tenth, each rounded up to whole days.</summary>
internal static class DateParts
{
    /// <summary>The values that <c>part=</c> takes.</summary>
    public static IReadOnlyList<string> Names { get; } = ["early", "mid", "late", "start", "end"];

    public static DatePart? Of(string name) => name switch
    {
        "early" => DatePart.Early,
        "mid" => DatePart.Mid,
        "late" => DatePart.Late,
        "start" => DatePart.Start,
        "end" => DatePart.End,
        _ => null,
    };

    public static string NameOf(DatePart part) => part == DatePart.Whole ? "the whole" : Names[(int)part - 1];

    /// <summary>The part; null where the date is a day, a time, an interval or a set, which have none.</summary>
    public static DateValue? Take(DateValue date, DatePart part)
    {
        if (part == DatePart.Whole)
        {
            return date;
        }

        if (date.Precision is EdtfPrecision.Day or EdtfPrecision.Time or EdtfPrecision.Interval or EdtfPrecision.Set)
        {
            return null;
        }

        if (date.Core is not { First: { } first, Last: { } last })
        {
            return date with { Part = part };
        }

        // What an approximate date may be off by, its part may too.
        long earlier = first - date.Outer.First ?? 0;
        long later = date.Outer.Last - last ?? 0;
        DayInterval core = Cut(first, last - first + 1, part);
        return date with { Part = part, Core = core, Outer = new DayInterval(core.First - earlier, core.Last + later) };
    }

    private static DayInterval Cut(long first, long length, DatePart part)
    {
        long third = (length + 2) / 3;
        long tenth = (length + 9) / 10;
        long last = first + length - 1;
        return part switch
        {
            DatePart.Early => new DayInterval(first, first + third - 1),
            DatePart.Mid => new DayInterval(first + (length / 3), last - (length / 3)),
            DatePart.Late => new DayInterval(last - third + 1, last),
            DatePart.Start => new DayInterval(first, first + tenth - 1),
            _ => new DayInterval(last - tenth + 1, last),
        };
    }
}
