namespace Facts.Compiler.Values;

/// <summary>What is asked of intervals when figures are compared.</summary>
internal static class IntervalArithmetic
{
    /// <summary>Whether the whole of the first lies above the second.</summary>
    public static bool IsAbove(this Interval a, Interval b) => !ReachesUpTo(a, b);

    /// <summary>All products of a number of each, both without negative numbers: a ratio times what it is a ratio of.</summary>
    public static Interval Times(this Interval a, Interval b) => new(
        a.Low * b.Low,
        IsNothing(a) || IsNothing(b) ? Rational.Zero : a.High * b.High,
        !HoldsZero(a) && !HoldsZero(b) && (a.LowOpen || b.LowOpen),
        !IsNothing(a) && !IsNothing(b) && (a.HighOpen || b.HighOpen));

    /// <summary>Of an interval without negative numbers: nothing times anything is nothing, even where the other end is open or infinite.</summary>
    private static bool HoldsZero(Interval interval) => interval is { Low.Sign: 0, LowOpen: false };

    private static bool IsNothing(Interval interval) => HoldsZero(interval) && interval is { High.Sign: 0 };

    /// <summary>Whether some number of the upper one is at or above some number of the lower one.</summary>
    private static bool ReachesUpTo(Interval lower, Interval upper) =>
        lower.Low is not { } low || upper.High is not { } high || low < high || (low == high && !lower.LowOpen && !upper.HighOpen);
}
