using System.Globalization;
using System.Numerics;

namespace Facts.Compiler.Values;

/// <summary>
/// A decimal number with the digits that are printed of it: <paramref name="Digits"/> × 10^−<paramref name="Decimals"/>. So 7.50 is 750 with two decimals, and 1.5e6 is
/// 15 with minus five. It is kept exactly, however large or small, within <see cref="IsKept"/>.
/// </summary>
internal sealed record PrintedDecimal(BigInteger Digits, int Decimals)
{
    /// <summary>More digits than any measurement has; what is longer is refused, and never rounded.</summary>
    public const int MostDigits = 200;

    /// <summary>The power of ten of the first digit lies between minus this and this: beyond all that <see cref="double"/> holds.</summary>
    public const int MostExponent = 400;

    /// <summary>From this power of ten up to its opposite the digits are printed plainly: wherever <see cref="decimal"/> could hold them.</summary>
    private const int PlainExponent = 28;

    public Rational Value => Decimals >= 0 ? new Rational(Digits, BigInteger.Pow(10, Decimals)) : new Rational(Digits * BigInteger.Pow(10, -Decimals), 1);

    /// <summary>Whether it was written with an exponent: then each of its zeros was meant (2.10e3).</summary>
    public bool HasExponent { get; init; }

    /// <summary>The place of the last digit that counts: 0.01 for 7.50, 1,000 for 19000. At the end of a whole number zeros don't.</summary>
    public Rational Place => Rational.PowerOfTen(-Decimals + (Decimals == 0 && !HasExponent && !Digits.IsZero ? Written.Length - Written.TrimEnd('0').Length : 0));

    /// <summary>Whether it is short enough, and near enough to one.</summary>
    public bool IsKept => Math.Abs(Exponent) <= MostExponent && Written.Length <= MostDigits;

    /// <summary>The power of ten of the first digit; of 0 that of the last.</summary>
    private int Exponent => Written.Length - 1 - Decimals;

    private string Written => BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with so many decimals, of which it needs no more.</summary>
    public static PrintedDecimal Of(Rational value, int decimals) => new(value.Numerator * BigInteger.Pow(10, decimals) / value.Denominator, decimals);

    /// <summary>A number with no more decimals than it needs; null where there is no finite decimal (1/3).</summary>
    public static PrintedDecimal? Of(Rational value) => DecimalText.DecimalsOf(value) is { } decimals ? Of(value, decimals) : null;

    /// <summary>
    /// The digits as they are printed from 10^−28 to below 10^29, and beyond that in scientific notation: <c>21000</c>, <c>7.50</c>, <c>6.62607015e-34</c>.
    /// There the zeros at the end of a whole number that was written without an exponent are left out.
    /// </summary>
    public override string ToString()
    {
        string sign = Digits.Sign < 0 ? "-" : "";
        if (Digits.IsZero || Math.Abs(Exponent) <= PlainExponent)
        {
            return Decimals >= 0 ? DecimalText.Fixed(Value, Decimals) : DecimalText.Fixed(Value, 0);
        }

        string digits = Decimals == 0 && !HasExponent ? Written.TrimEnd('0') : Written;
        string point = digits.Length > 1 ? "." : "";
        return $"{sign}{digits.Substring(0, 1)}{point}{digits.Substring(1)}e{Exponent.ToString(CultureInfo.InvariantCulture)}";
    }
}
