using System.Numerics;
using Facts.Compiler.Binding.Figures;

namespace Facts.Compiler.Emit.Tables;

/// <summary>The decimal next to a fraction; exact wherever the fraction has a finite decimal of 28 digits.</summary>
internal static class RoundedDecimal
{
    private const int MaxScale = 28;

    private static readonly BigInteger MaxDigits = (BigInteger)decimal.MaxValue;

    /// <summary>The greatest decimal that is not above; null where it is beyond the range, or where there is no fraction.</summary>
    public static decimal? Below(Rational? value) => value is { } number ? Make(number, up: false) : null;

    /// <summary>The least decimal that is not below; null where it is beyond the range, or where there is no fraction.</summary>
    public static decimal? Above(Rational? value) => value is { } number ? Make(number, up: true) : null;

    private static decimal? Make(Rational value, bool up)
    {
        for (int scale = MaxScale; scale >= 0; scale--)
        {
            BigInteger quotient = BigInteger.DivRem(value.Numerator * BigInteger.Pow(10, scale), value.Denominator, out BigInteger remainder);
            quotient += up && remainder.Sign > 0 ? 1 : !up && remainder.Sign < 0 ? -1 : 0;

            if (BigInteger.Abs(quotient) <= MaxDigits)
            {
                return Strip(quotient, scale);
            }
        }

        return null;
    }

    private static decimal Strip(BigInteger digits, int scale)
    {
        while (scale > 0 && (digits % 10).IsZero)
        {
            digits /= 10;
            scale--;
        }

        int[] bits = decimal.GetBits((decimal)BigInteger.Abs(digits));
        return new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)scale);
    }
}
