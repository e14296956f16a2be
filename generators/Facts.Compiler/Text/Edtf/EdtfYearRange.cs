using System.Globalization;
using System.Numerics;

namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// The years that a year without unspecified digits can be: itself, or, where only some of its digits count, all that begin with those;
/// <paramref name="Unit"/> is the worth of its last digit that counts.
/// </summary>
internal readonly record struct EdtfYearRange(BigInteger First, BigInteger Last, BigInteger Unit)
{
    /// <summary>
    /// A year of more digits is taken for the first that has one more: far beyond any use, and <c>Y1E999999999</c> must not fill the memory.
    /// </summary>
    private const int MostDigits = 1000;

    public static EdtfYearRange Of(EdtfYear year)
    {
        BigInteger size = Size(year, out int digits);
        BigInteger unit = BigInteger.One;
        if (year.Significant is { } significant && Saturated(significant) < digits)
        {
            unit = BigInteger.Pow(10, digits - Saturated(significant));
        }

        BigInteger low = size / unit * unit;
        BigInteger high = low + unit - 1;
        return year.IsNegative ? new(-high, -low, unit) : new(low, high, unit);
    }

    private static BigInteger Size(EdtfYear year, out int digits)
    {
        string kept = year.Digits.TrimStart('0');
        int exponent = year.Exponent is null ? 0 : Saturated(year.Exponent);
        digits = kept.Length + exponent;
        if (digits > MostDigits)
        {
            digits = MostDigits + 1;
            return BigInteger.Pow(10, MostDigits);
        }

        return digits == 0
            ? BigInteger.Zero
            : BigInteger.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent);
    }

    /// <summary>A number of any length, cut where it is beyond all limits here.</summary>
    private static int Saturated(string digits) =>
        digits.Length > 6 ? 1_000_000 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
