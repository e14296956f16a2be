namespace Facts.Compiler.Binding.Figures;

/// <summary>Exact, strict, about, nearly: the number itself, or its surroundings.</summary>
internal static class PointIntervals
{
    public static IntervalPair Exact(PrintedNumber n) => n.Value.Sign == 0
        ? Strict(n)
        : new(Interval.Closed(n.Value, n.Value), Interval.From(n.Value - n.HalfPlace, n.Value + n.HalfPlace));

    public static IntervalPair Strict(PrintedNumber n) => IntervalPair.Same(Interval.Closed(n.Value, n.Value));

    public static IntervalPair About(PrintedNumber n) => new(
        Interval.Closed(n.Value - n.HalfPlace, n.Value + n.HalfPlace), Interval.Closed(n.Value - n.Tolerance, n.Value + n.Tolerance));

    public static IntervalPair Nearly(PrintedNumber n) =>
        new(Interval.From(n.Value - n.HalfPlace, n.Value), Interval.Closed(n.Value - n.Place, n.Value));
}
