namespace Facts.Compiler.Binding.Figures;

/// <summary>Order, few, dozens, most, many, some, none, rose, fell, unknown, unlimited: no number is printed.</summary>
internal static class VagueIntervals
{
    public static IntervalPair Order(Rational powerOfTen) => new(Interval.From(powerOfTen * 2, powerOfTen * 10), Interval.AtLeast(powerOfTen));

    /// <summary><paramref name="scale"/> is 1, or that of "a few hundred".</summary>
    public static IntervalPair Few(Rational scale) => new(Interval.Closed(scale * 3, scale * 9), Interval.Closed(scale * 2, scale * 12));

    public static IntervalPair Dozens { get; } = new(Interval.Closed(24, 96), Interval.AtLeast(13));

    public static IntervalPair Most { get; } = IntervalPair.Same(Interval.After(new Rational(1, 2), Rational.One));

    public static IntervalPair Many { get; } = IntervalPair.Same(Interval.AtLeast(2));

    public static IntervalPair Some { get; } = IntervalPair.Same(Interval.Above(Rational.Zero));

    public static IntervalPair None { get; } = IntervalPair.Same(Interval.Closed(Rational.Zero, Rational.Zero));

    public static IntervalPair Rose { get; } = IntervalPair.Same(Interval.Above(Rational.One));

    /// <summary>Nothing is asserted, and nothing is excluded.</summary>
    public static IntervalPair Unknown { get; } = new(Interval.Empty, Interval.All);

    public static IntervalPair Unlimited { get; } = IntervalPair.Same(Interval.All);

    public static IntervalPair Fell { get; } = IntervalPair.Same(Interval.From(Rational.Zero, Rational.One));
}
