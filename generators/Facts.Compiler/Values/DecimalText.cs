using System.Globalization;
using System.Numerics;

namespace Facts.Compiler.Values;

/// <summary>Decimal numbers as text, to and from exact fractions.</summary>
internal static class DecimalText
{
    /// <summary>As many digits as <see cref="decimal"/> always holds.</summary>
    private const int MostDigits = 28;

    /// <summary>The shortest decimal that is the number; null where there is none (1/3).</summary>
    public static string? Of(Rational value) => DecimalsOf(value) is { } decimals ? Fixed(value, decimals) : null;

    /// <summary>The number with that many decimals, of which it needs no more.</summary>
    public static string Fixed(Rational value, int decimals)
    {
        BigInteger scaled = value.Numerator * BigInteger.Pow(10, decimals) / value.Denominator;
        string digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        string sign = scaled.Sign < 0 ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits.Substring(0, digits.Length - decimals)}.{digits.Substring(digits.Length - decimals)}";
    }

    /// <summary>The decimal of at most 28 digits that is nearest (halves go to the even digit), without zeros at its end.</summary>
    public static string Nearest(Rational value)
    {
        BigInteger whole = BigInteger.Abs(value.Numerator) / value.Denominator;
        int places = Math.Max(0, MostDigits - (whole.IsZero ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length));
        if (DecimalsOf(value) is { } decimals && decimals <= places)
        {
            return Fixed(value, decimals);
        }

        BigInteger power = BigInteger.Pow(10, places);
        var rounded = new Rational(Round(value.Numerator * power, value.Denominator), power);
        return Fixed(rounded, DecimalsOf(rounded) ?? places);
    }

    /// <summary>Digits alone, the last <paramref name="decimals"/> of them after the point.</summary>
    public static Rational Digits(string digits, int decimals) =>
        new(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));

    /// <summary>What one of the last digit of a whole number that is not zero is worth; 1 for 0, and for a number that is not whole.</summary>
    public static Rational LastDigitOf(Rational value)
    {
        BigInteger rest = BigInteger.Abs(value.Numerator);
        BigInteger digit = BigInteger.One;
        while (value.Denominator.IsOne && !rest.IsZero && (rest % 10).IsZero)
        {
            rest /= 10;
            digit *= 10;
        }

        return new Rational(digit, 1);
    }

    /// <summary>How many decimals are left in print where a number with some is said in millions.</summary>
    public static int DecimalsAfter(int decimals, Rational magnitude)
    {
        while (decimals > 0 && (magnitude / 10).Denominator.IsOne)
        {
            magnitude /= 10;
            decimals--;
        }

        return decimals;
    }

    /// <summary>How many decimals a number needs; null where none are enough (1/3).</summary>
    public static int? DecimalsOf(Rational value)
    {
        BigInteger rest = value.Denominator;
        int twos = Divide(ref rest, 2);
        int fives = Divide(ref rest, 5);
        return rest.IsOne ? Math.Max(twos, fives) : null;
    }

    private static int Divide(ref BigInteger rest, int divisor)
    {
        int count = 0;
        while (BigInteger.Remainder(rest, divisor).IsZero)
        {
            rest /= divisor;
            count++;
        }

        return count;
    }

    private static BigInteger Round(BigInteger numerator, BigInteger denominator)
    {
        BigInteger floor = BigInteger.DivRem(BigInteger.Abs(numerator), denominator, out BigInteger rest);
        int half = (rest * 2).CompareTo(denominator);
        BigInteger rounded = half > 0 || (half == 0 && !floor.IsEven) ? floor + 1 : floor;
        return numerator.Sign < 0 ? -rounded : rounded;
    }
}
