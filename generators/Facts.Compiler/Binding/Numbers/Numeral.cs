namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// A number as it stands in the words, from token <paramref name="Start"/> to before token <paramref name="End"/>. <paramref name="Place"/> is the place of its last
/// digit that counts (1,000 for 19,000); <paramref name="Decimals"/> how many it prints, or null where it prints none of its own (two-thirds).
/// <paramref name="Mantissa"/> is the number before its order word (20 in "20 million").
/// </summary>
internal sealed record Numeral(int Start, int End, Rational Value, Rational Place, int? Decimals, bool IsFraction, Rational Mantissa, bool HasMagnitude)
{
    /// <summary>Where a unit sign before the number begins and ends ("$30"); both 0 where there is none.</summary>
    public (int Start, int End) UnitBefore { get; init; }

    /// <summary>One in ten: a noun behind it says of what, and is no unit of the number.</summary>
    public bool IsOutOf { get; init; }

    /// <summary>Fractions in words count to the first place after the point.</summary>
    public static Rational FractionPlace { get; } = new(1, 10);

    public static Numeral Fraction(int start, int end, Rational value) => new(start, end, value, FractionPlace, null, IsFraction: true, value, HasMagnitude: false);

    public Numeral Times(Rational magnitude, int end) => this with
    {
        End = end,
        Value = Value * magnitude,
        Place = Place * magnitude,
        Decimals = Decimals is { } decimals ? DecimalText.DecimalsAfter(decimals, magnitude) : null,
        IsFraction = false,
        HasMagnitude = true,
    };

    public Numeral Negated => this with { Value = -Value, Mantissa = -Mantissa };
}
