using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>What words say of a quantity: a count, a word without a number, or a change.</summary>
internal abstract record QuantityPhrase(TokenRange Range)
{
    public int End => Range.End;
}

/// <summary>A number with its modifier and unit. The modifier is null where none is said; <paramref name="Before"/> is whether it stands before the number.</summary>
internal sealed record CountPhrase(TokenRange Range, Modifier? Modifier, AmountPhrase Amount) : QuantityPhrase(Range);

/// <summary>A word of quantity: most, many, none, unknown.</summary>
internal sealed record WordPhrase(TokenRange Range, Modifier Modifier, UnitPhrase? Unit) : QuantityPhrase(Range);

/// <summary>
/// A ratio that words of change make: the amount <paramref name="Factor"/> times plus <paramref name="Offset"/>: "fell by 30 %" is 1 − 0.3, "halved" is ½. The
/// modifier is that of the ratio: "fell by more than 30 %" is under 0.7.
/// </summary>
internal sealed record ChangePhrase(TokenRange Range, Modifier? Modifier, AmountPhrase Amount, Rational Factor, Rational Offset) : QuantityPhrase(Range)
{
    /// <summary>Whether the amount is said in the figure's own unit ("rose by 3 percentage points"), so that it is a change itself.</summary>
    public bool IsOfUnit { get; init; }
}
