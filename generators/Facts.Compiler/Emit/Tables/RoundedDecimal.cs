using System.Numerics;

namespace Facts.Compiler.Emit.Tables;

/// <summary>The decimal next to a number; exact wherever a decimal holds it.</summary>
internal static class RoundedDecimal
{
    private const int MaxScale = 28;

    private static readonly BigInteger MaxDigits = (BigInteger)decimal.MaxValue;

    /// <summary>The greatest decimal that is not above; null where there is none, or no number.</summary>
    public static decimal? Below(Rational? value) => value is { } number ? Make(number, up: false) : null;

    /// <summary>The least decimal that is not below; null where there is none, or no number.</summary>
    public static decimal? Above(Rational? value) => value is { } number ? Make(number, up: true) : null;

    /// <summary>The decimal that is a number, with as many of its printed zeros as fit; null where none is.</summary>
    public static decimal? Exactly(PrintedDecimal number)
    {
        BigInteger digits = number.Digits * BigInteger.Pow(10, Math.Max(0, -number.Decimals));
        int scale = Math.Max(0, number.Decimals);
        while (scale > 0 && (scale > MaxScale || BigInteger.Abs(digits) > MaxDigits) && (digits % 10).IsZero)
        {
            digits /= 10;
            scale--;
        }

        return scale <= MaxScale && BigInteger.Abs(digits) <= MaxDigits ? Of(digits, scale) : null;
    }

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

        // Beyond the range, the outermost decimal is still on the right side of a number outside it.
        return up == value.Sign < 0 ? value.Sign * decimal.MaxValue : null;
    }

    private static decimal Strip(BigInteger digits, int scale)
    {
        while (scale > 0 && (digits % 10).IsZero)
        {
            digits /= 10;
            scale--;
        }

        return Of(digits, scale);
    }

    private static decimal Of(BigInteger digits, int scale)
    {
        int[] bits = decimal.GetBits((decimal)BigInteger.Abs(digits));
        return new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)scale);
    }
}
