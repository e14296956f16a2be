using System.Globalization;
using System.Numerics;

namespace Facts;

/// <summary>An exact fraction in lowest terms, its denominator positive.</summary>
internal readonly record struct Fraction
{
    private const int MaxScale = 28;

    private static readonly BigInteger MaxDigits = (BigInteger)decimal.MaxValue;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public static Fraction Zero => new(0, 1);

    public static Fraction One => new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>A fraction as the tables write it: <c>3600</c>, <c>5/9</c>, <c>-5463/20</c>.</summary>
    public static Fraction Parse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new Fraction(Whole(text), 1) : new Fraction(Whole(text.AsSpan(0, slash)), Whole(text.AsSpan(slash + 1)));
    }

    public static Fraction Of(decimal value)
    {
        DecimalBits bits = DecimalBits.Of(value);
        BigInteger digits = ((BigInteger)bits.High << 64) + bits.Low;
        return new Fraction(value < 0 ? -digits : digits, BigInteger.Pow(10, (bits.Flags >> 16) & 0xFF));
    }

    /// <summary>The nearest decimal, to even where two are as near, without zeros at its end.</summary>
    /// <exception cref="OverflowException">The number is beyond the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal()
    {
        BigInteger magnitude = BigInteger.Abs(Numerator);
        int scale = MaxScale;
        BigInteger digits = Round(magnitude * BigInteger.Pow(10, scale), Denominator);
        while (digits > MaxDigits && scale > 0)
        {
            scale--;
            digits = Round(magnitude * BigInteger.Pow(10, scale), Denominator);
        }

        while (scale > 0 && (digits % 10).IsZero)
        {
            digits /= 10;
            scale--;
        }

        decimal value = (decimal)digits / Power(scale);
        return Numerator.Sign < 0 ? -value : value;
    }

    private static decimal Power(int scale) => (decimal)BigInteger.Pow(10, scale);

    private static BigInteger Round(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        int half = (remainder * 2).CompareTo(denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    private static BigInteger Whole(ReadOnlySpan<char> digits) => BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
