using System.Globalization;
using System.Numerics;

namespace Facts.Compiler.Values;

/// <summary>
/// Reads decimal numbers as attributes write them: <c>21000</c>, <c>-4.50</c>, <c>6.62607015e-34</c>. Digits, one point with digits on both sides, a minus, an exponent;
/// no groups and no blanks.
/// </summary>
internal static class DecimalReader
{
    /// <summary>No number that is kept is written with more characters; longer texts are not looked into.</summary>
    private const int Longest = 1000;

    /// <summary>The number; null where the text is none, or one that is not kept.</summary>
    public static PrintedDecimal? Read(string? text) => text is not null && text.Length <= Longest && Scan(text) is { IsKept: true } number ? number : null;

    /// <summary>Whether a text is a number of too many digits, or too far from one, to be kept.</summary>
    public static bool IsBeyond(string text) => text.Length > Longest ? text.All(IsPart) : Scan(text) is { IsKept: false };

    /// <summary>The number as it is written, even one that is not kept: of that only the exponent may be another one.</summary>
    private static PrintedDecimal? Scan(string text)
    {
        int start = text.Length > 0 && (text[0] == '-' || text[0] == '\u2212') ? 1 : 0;
        int point = SkipDigits(text, start);
        int end = point < text.Length && text[point] == '.' ? SkipDigits(text, point + 1) : point;
        if (point == start || end == point + 1 || (end < text.Length && text[end] is not ('e' or 'E')))
        {
            return null;
        }

        int decimals = end > point ? end - point - 1 : 0;
        int exponent = 0;
        if (end < text.Length)
        {
            if (ReadExponent(text, end + 1) is not { } read)
            {
                return null;
            }

            exponent = read;
        }

        BigInteger digits = BigInteger.Parse(text.Substring(start, end - start).Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture);
        return new PrintedDecimal(start == 1 ? -digits : digits, decimals - exponent) { HasExponent = end < text.Length };
    }

    /// <summary>The digits after the <c>e</c>, with a sign or without; null where there are none. One that is too large in any case is cut down to one that is, too.</summary>
    private static int? ReadExponent(string text, int start)
    {
        bool isNegative = start < text.Length && (text[start] == '-' || text[start] == '\u2212');
        int first = isNegative || (start < text.Length && text[start] == '+') ? start + 1 : start;
        if (first == text.Length || SkipDigits(text, first) < text.Length)
        {
            return null;
        }

        const int TooLarge = 10 * Longest;
        string digits = text.Substring(first).TrimStart('0');
        int size = digits.Length == 0 ? 0 : digits.Length > 4 ? TooLarge : Math.Min(TooLarge, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        return isNegative ? -size : size;
    }

    private static bool IsPart(char c) => c is (>= '0' and <= '9') or '.' or '-' or '\u2212' or '+' or 'e' or 'E';

    private static int SkipDigits(string text, int index)
    {
        while (index < text.Length && text[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index;
    }
}
