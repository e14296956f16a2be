namespace Facts.Compiler.Binding.Figures;

/// <summary>The two intervals of each modifier.</summary>
internal static class ModifierIntervals
{
    /// <summary>Those of one number. An exact one is meant as it stands. Two numbers, of a range or of ±, give their intervals themselves.</summary>
    public static IntervalPair Of(Modifier modifier, PrintedNumber number, bool isExact = false)
    {
        IntervalPair pair = modifier switch
        {
            Modifier.Strict => PointIntervals.Strict(number),
            Modifier.About => PointIntervals.About(number),
            Modifier.Nearly => PointIntervals.Nearly(number),
            Modifier.Over => BoundIntervals.Over(number),
            Modifier.Min => BoundIntervals.Min(number),
            Modifier.Max => BoundIntervals.Max(number),
            Modifier.Under => BoundIntervals.Under(number),
            Modifier.Order => VagueIntervals.Order(number.Value),
            Modifier.Few => VagueIntervals.Few(number.Value),
            Modifier.Exact => isExact ? PointIntervals.Strict(number) : PointIntervals.Exact(number),
            _ => OfWord(modifier),
        };
        return pair.WithoutEmptyCore();
    }

    /// <summary>Those of words that have no number.</summary>
    public static IntervalPair OfWord(Modifier modifier) => modifier switch
    {
        Modifier.Few => VagueIntervals.Few(Rational.One),
        Modifier.Dozens => VagueIntervals.Dozens,
        Modifier.Most => VagueIntervals.Most,
        Modifier.Many => VagueIntervals.Many,
        Modifier.Some => VagueIntervals.Some,
        Modifier.None => VagueIntervals.None,
        Modifier.Rose => VagueIntervals.Rose,
        Modifier.Fell => VagueIntervals.Fell,
        Modifier.Unknown => VagueIntervals.Unknown,
        Modifier.Unlimited => VagueIntervals.Unlimited,
        _ => throw new ArgumentOutOfRangeException(nameof(modifier), modifier, "needs a number"),
    };
}
