using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    Digits,
    Words,

    /// <summary>A half, two thirds, ½, 3/4.</summary>
    Fraction,
}

/// <summary>
/// A number as it is written. <paramref name="LastDigit"/> is what one of its last digit that counts is worth (1,000 for 19,000; 0.1 for 7.5);
/// <paramref name="Decimals"/> how many it prints after the point, null where it prints none of its own (two thirds).
/// </summary>
internal sealed record NumberPhrase(TokenRange Range, NumberForm Form, Rational Value, Rational LastDigit, int? Decimals)
{
    /// <summary>Fractions in words count to the first digit after the point.</summary>
    public static Rational FractionDigit { get; } = new(1, 10);

    public int Start => Range.Start;

    public int End => Range.End;

    /// <summary>The number before its magnitude: 20 in "20 million".</summary>
    public Rational Mantissa { get; init; } = Value;

    /// <summary>What multiplied it; one where nothing did.</summary>
    public Rational Scale { get; init; } = Rational.One;

    /// <summary>Whether digits are parted in groups ("21,000").</summary>
    public bool HasGroups { get; init; }

    /// <summary>The standard uncertainty in parentheses, "6.674 30(15)"; null where none is written.</summary>
    public Rational? Uncertainty { get; init; }

    /// <summary>Whether it is one, so that a unit after it is in the singular.</summary>
    public bool IsOne => Rational.Abs(Value) == Rational.One;

    public static NumberPhrase Fraction(TokenRange range, Rational value) => new(range, NumberForm.Fraction, value, FractionDigit, null);

    /// <summary>A number in words counts to its last digit that is not zero.</summary>
    public static NumberPhrase InWords(TokenRange range, Rational value) => new(range, NumberForm.Words, value, DecimalText.LastDigitOf(value), value.Denominator.IsOne ? 0 : null);

    public NumberPhrase To(int end) => this with { Range = Range.To(end) };

    public NumberPhrase Negated(int start) => this with { Range = new TokenRange(start, End), Value = -Value, Mantissa = -Mantissa };

    /// <summary>The number times a magnitude that ends at a token.</summary>
    public NumberPhrase Times(Rational scale, int end) => this with
    {
        Range = Range.To(end),
        Value = Value * scale,
        LastDigit = LastDigit * scale,
        Decimals = Decimals is { } decimals ? DecimalText.DecimalsAfter(decimals, scale) : null,
        Uncertainty = Uncertainty is { } uncertainty ? uncertainty * scale : null,
        Scale = Scale * scale,
    };
}
