using System.Globalization;
using System.Numerics;
using Facts.Compiler.Binding.Figures;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>An interval as a reader of findings sees it: <c>20,500 to under 21,500</c>, <c>over 50,000</c>, <c>12</c>.</summary>
internal static class IntervalText
{
    private const int MostDecimals = 6;

    public static string Of(Interval interval) => interval switch
    {
        { Low: { } low, High: { } high } when low == high => Number(low),
        { Low: { } low, High: { } high } => $"{(interval.LowOpen ? "over " : "")}{Number(low)} to {(interval.HighOpen ? "under " : "")}{Number(high)}",
        { Low: { } low } => $"{(interval.LowOpen ? "over " : "at least ")}{Number(low)}",
        { High: { } high } => $"{(interval.HighOpen ? "under " : "at most ")}{Number(high)}",
        _ => "any number of",
    };

    /// <summary>Rounded where it has more than six decimals: it is for reading, and nothing is computed from it.</summary>
    private static string Number(Rational value)
    {
        BigInteger scaled = BigInteger.Divide(BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, MostDecimals), value.Denominator);
        BigInteger whole = BigInteger.DivRem(scaled, BigInteger.Pow(10, MostDecimals), out BigInteger rest);
        string decimals = rest.ToString("D6", CultureInfo.InvariantCulture).TrimEnd('0');
        string digits = whole.ToString("N0", CultureInfo.InvariantCulture);
        return (value.Sign < 0 ? "-" : "") + (decimals.Length == 0 ? digits : $"{digits}.{decimals}");
    }
}
