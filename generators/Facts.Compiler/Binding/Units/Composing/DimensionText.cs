using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Compiler.Binding.Units.Composing;

/// <summary>
/// A dimension as text: its bases in ordinal order, with exponents other than one, <c>length2.mass.time-2</c>; <c>one</c> where there is none. A count noun is a
/// base in braces (<c>{person}</c>), a currency one by its code.
/// </summary>
internal static class DimensionText
{
    public const string One = "one";

    /// <summary>The product of dimensions with exponents.</summary>
    public static string Multiply(IEnumerable<(string Dimension, int Exponent)> factors)
    {
        var exponents = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach ((string dimension, int exponent) in factors)
        {
            foreach ((string name, int power) in Parse(dimension))
            {
                exponents.TryGetValue(name, out int sum);
                exponents[name] = sum + (power * exponent);
            }
        }

        string text = string.Join(".", exponents.Where(pair => pair.Value != 0).Select(pair => pair.Value == 1 ? pair.Key : pair.Key + Text(pair.Value)));
        return text.Length == 0 ? One : text;
    }

    private static string Text(int exponent) => exponent.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, int Exponent)> Parse(string dimension) => dimension == One ? [] : dimension.Split('.').Select(Base);

    private static (string Name, int Exponent) Base(string part)
    {
        int end = part.Length;
        while (part[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        if (end == part.Length)
        {
            return (part, 1);
        }

        int sign = part[end - 1] == '-' ? 1 : 0;
        return (part.Substring(0, end - sign), int.Parse(part.Substring(end - sign), CultureInfo.InvariantCulture));
    }
}
