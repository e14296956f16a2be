namespace Facts.Compiler.Values;

/// <summary>An interval of the reals, in the unit of its figure. A null end is infinite (and open).</summary>
internal sealed record Interval(Rational? Low, Rational? High, bool LowOpen, bool HighOpen)
{
    public static Interval All { get; } = new(null, null, LowOpen: true, HighOpen: true);

    /// <summary>No number at all: the core of a quantity that is not known. All that have no number become this one, so that they are equal.</summary>
    public static Interval Empty { get; } = new(Rational.Zero, Rational.Zero, LowOpen: true, HighOpen: true);

    /// <summary>Whether no number lies in it.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && (LowOpen || HighOpen)));

    public static Interval Closed(Rational low, Rational high) => new(low, high, LowOpen: false, HighOpen: false);

    /// <summary>[low, high).</summary>
    public static Interval From(Rational low, Rational high) => new(low, high, LowOpen: false, HighOpen: true);

    /// <summary>(low, high].</summary>
    public static Interval After(Rational low, Rational high) => new(low, high, LowOpen: true, HighOpen: false);

    public static Interval AtLeast(Rational low) => new(low, null, LowOpen: false, HighOpen: true);

    public static Interval Above(Rational low) => new(low, null, LowOpen: true, HighOpen: true);

    public static Interval AtMost(Rational high) => new(null, high, LowOpen: true, HighOpen: false);

    public static Interval Below(Rational high) => new(null, high, LowOpen: true, HighOpen: true);

    /// <summary>From the least value to the greatest, both included; null for no limit.</summary>
    public static Interval Between(Rational? least, Rational? greatest) => new(least, greatest, least is null, greatest is null);

    public bool Contains(Rational value) =>
        (Low is not { } low || value > low || (value == low && !LowOpen)) && (High is not { } high || value < high || (value == high && !HighOpen));

    /// <summary>Whether all of another interval lies in this one; the empty one lies in all.</summary>
    public bool Contains(Interval other) => other.IsEmpty
        || ((Low is not { } low || (other.Low is { } otherLow && (otherLow > low || (otherLow == low && (!LowOpen || other.LowOpen)))))
            && (High is not { } high || (other.High is { } otherHigh && (otherHigh < high || (otherHigh == high && (!HighOpen || other.HighOpen))))));

    public bool Intersects(Interval other) => !Intersect(other).IsEmpty;

    /// <summary>What lies in both.</summary>
    public Interval Intersect(Interval other)
    {
        bool isLow = Low is { } low && (other.Low is not { } otherLow || low > otherLow || (low == otherLow && LowOpen));
        bool isHigh = High is { } high && (other.High is not { } otherHigh || high < otherHigh || (high == otherHigh && HighOpen));
        var both = new Interval(
            isLow ? Low : other.Low, isHigh ? High : other.High, isLow ? LowOpen : other.LowOpen, isHigh ? HighOpen : other.HighOpen);
        return both.IsEmpty ? Empty : both;
    }

    /// <summary>The interval of x × factor + offset for every x in this one; a negative factor turns it round.</summary>
    public Interval Map(Rational factor, Rational offset)
    {
        if (IsEmpty)
        {
            return Empty;
        }

        Rational? low = Low is { } a ? (a * factor) + offset : null;
        Rational? high = High is { } b ? (b * factor) + offset : null;
        return factor.Sign < 0 ? new Interval(high, low, HighOpen, LowOpen) : new Interval(low, high, LowOpen, HighOpen);
    }
}
