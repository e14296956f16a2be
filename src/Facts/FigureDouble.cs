using System.Globalization;

namespace Facts;

/// <summary>The double nearest to digits.</summary>
internal static class FigureDouble
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Null where there are no digits, or where the nearest would be an infinity, or 0 for another number.</summary>
    public static double? Of(string? digits)
    {
        if (digits is null)
        {
            return null;
        }

        double value = double.Parse(digits, Style, CultureInfo.InvariantCulture);
        return double.IsInfinity(value) || (value == 0 && !IsZero(digits)) ? null : value;
    }

    private static bool IsZero(string digits)
    {
        int exponent = digits.IndexOf('e', StringComparison.Ordinal);
        return digits.AsSpan(0, exponent < 0 ? digits.Length : exponent).IndexOfAnyInRange('1', '9') < 0;
    }
}
