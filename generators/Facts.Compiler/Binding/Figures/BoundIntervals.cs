namespace Facts.Compiler.Binding.Figures;

/// <summary>Over, min, max, under: the number is one end.</summary>
internal static class BoundIntervals
{
    public static IntervalPair Over(PrintedNumber n) => new(Interval.After(n.Value, n.Value + n.Place), Interval.Above(n.Value));

    public static IntervalPair Min(PrintedNumber n) => new(Interval.Closed(n.Value, n.Value + n.Place), Interval.AtLeast(n.Value));

    public static IntervalPair Max(PrintedNumber n) => new(Interval.Closed(n.Value - n.Place, n.Value), Interval.AtMost(n.Value));

    public static IntervalPair Under(PrintedNumber n) => new(Interval.From(n.Value - n.Place, n.Value), Interval.Below(n.Value));
}
