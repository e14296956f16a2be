namespace Facts.Compiler.Binding.Figures;

/// <summary>Range and plusminus: two numbers.</summary>
internal static class SpanIntervals
{
    public static IntervalPair Range(Rational low, Rational high) => IntervalPair.Same(Interval.Closed(low, high));

    public static IntervalPair Tolerance(Rational value, Rational spread) => IntervalPair.Same(Interval.Closed(value - spread, value + spread));

    public static IntervalPair PlusMinus(Rational value, Rational spread) =>
        new(Interval.Closed(value - spread, value + spread), Interval.Closed(value - (spread * 2), value + (spread * 2)));
}
