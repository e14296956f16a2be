namespace Facts.Compiler.Binding.Numbers;

/// <summary>How a printed number becomes one of the figure's unit: times a factor, and plus what a change starts from ("fell by 30 %" is 1 − 0.3).</summary>
internal readonly record struct AmountScale(Rational Factor, Rational Offset)
{
    public bool IsChange => Offset.Sign != 0;

    public Rational Apply(Rational value) => (value * Factor) + Offset;

    public IntervalPair Apply(IntervalPair pair) => pair.Map(Factor, Offset);

    /// <summary>The number as a decimal with its printed zeros; null where there is no finite one.</summary>
    public string? Print(Numeral number)
    {
        Rational value = Apply(number.Value);
        int? printed = Factor == Rational.One ? number.Decimals : number.Decimals is > 0 and var decimals ? decimals + ShiftOf(Rational.Abs(Factor)) : null;
        return printed is { } places ? DecimalText.Fixed(value, Math.Max(0, places)) : DecimalText.Of(value);
    }

    /// <summary>By how many places a power of ten below one moves the point: 2 for 1/100.</summary>
    private static int ShiftOf(Rational factor)
    {
        int shift = 0;
        while (factor < Rational.One)
        {
            factor *= 10;
            shift++;
        }

        return shift;
    }
}
