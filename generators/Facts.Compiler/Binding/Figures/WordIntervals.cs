namespace Facts.Compiler.Binding.Figures;

/// <summary>The intervals of words of quantity, in a unit.</summary>
internal static class WordIntervals
{
    /// <summary><paramref name="pure"/> is what a share is multiplied by in the unit, where the word is one of shares and ratios; else null.</summary>
    public static IntervalPair Of(Modifier modifier, Rational? pure) => ModifierIntervals.OfWord(modifier).Map(pure ?? Rational.One, Rational.Zero);
}
