namespace Facts;

/// <summary>Sums, multiples and conversions of intervals; an infinite end stays infinite, and nothing stays nothing.</summary>
internal static class IntervalArithmetic
{
    public static Interval Add(Interval a, Interval b) => a.IsEmpty || b.IsEmpty ? Interval.Empty : new(a.Low + b.Low, a.High + b.High, a.LowOpen || b.LowOpen, a.HighOpen || b.HighOpen);

    public static Interval Multiply(Interval interval, decimal factor) => factor switch
    {
        _ when interval.IsEmpty => Interval.Empty,
        0 => Interval.Of(0),
        > 0 => new Interval(interval.Low * factor, interval.High * factor, interval.LowOpen, interval.HighOpen),
        _ => new Interval(interval.High * factor, interval.Low * factor, interval.HighOpen, interval.LowOpen),
    };

    public static Interval Convert(Interval interval, Unit from, Unit to)
    {
        if (interval.IsEmpty)
        {
            return Interval.Empty;
        }

        decimal? low = UnitConversion.Convert(interval.Low, from, to);
        decimal? high = UnitConversion.Convert(interval.High, from, to);
        // Two ends that differ by less than a decimal can tell meet here; the number they meet at is then the interval.
        return low == high ? new Interval(low, high) : new Interval(low, high, interval.LowOpen, interval.HighOpen);
    }
}
