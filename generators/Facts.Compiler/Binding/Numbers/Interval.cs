namespace Facts.Compiler.Binding.Numbers;

/// <summary>An interval of the reals, in the unit of its figure. A null end is infinite (and open).</summary>
internal sealed record Interval(Rational? Low, Rational? High, bool LowOpen, bool HighOpen)
{
    public static Interval All { get; } = new(null, null, LowOpen: true, HighOpen: true);

    public static Interval Closed(Rational low, Rational high) => new(low, high, LowOpen: false, HighOpen: false);
}
