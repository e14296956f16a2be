using System.Globalization;
using System.Numerics;
using Facts.Compiler.Binding.Numbers;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>A decimal as attributes write it: digits, a point, a minus before them.</summary>
internal static class DecimalNumber
{
    private const int MostDigits = 28;

    public static Rational? Parse(string? text)
    {
        if (text is null || text.Length == 0)
        {
            return null;
        }

        string digits = text[0] is '-' or '\u2212' ? text.Substring(1) : text;
        int point = digits.IndexOf('.');
        int scale = point < 0 ? 0 : digits.Length - point - 1;
        string whole = point < 0 ? digits : digits.Remove(point, 1);
        bool isForm = whole.Length is > 0 and <= MostDigits && point != 0 && (point < 0 || scale > 0) && whole.All(c => c is >= '0' and <= '9');
        if (!isForm)
        {
            return null;
        }

        var value = new Rational(BigInteger.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, scale));
        return digits.Length == text.Length ? value : -value;
    }
}
