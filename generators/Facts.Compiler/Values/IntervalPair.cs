namespace Facts.Compiler.Values;

/// <summary>What words assert, and what they do not exclude. The core is empty only where they say that the number is not known.</summary>
internal sealed record IntervalPair(Interval Core, Interval Outer)
{
    public static IntervalPair Same(Interval interval) => new(interval, interval);

    public IntervalPair Map(Rational factor, Rational offset) => new(Core.Map(factor, offset), Outer.Map(factor, offset));

    public IntervalPair Cut(Interval limits) => new(Core.Intersect(limits), Outer.Intersect(limits));

    /// <summary>Of 0, whose digits have no place, some cores are empty ("over 0"): there the words assert all that they don't exclude.</summary>
    public IntervalPair WithoutEmptyCore() => Core.IsEmpty ? Same(Outer) : this;
}
