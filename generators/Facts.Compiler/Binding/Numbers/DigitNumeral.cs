using System.Numerics;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads a number in digits, as <see cref="NumberScanner"/> found it.</summary>
internal static class DigitNumeral
{
    /// <summary>
    /// The number of a token. Where it has more digits than are allowed, which is reported elsewhere, it stands for 1, so that nothing waits for it.
    /// </summary>
    public static Numeral Read(WordToken token, int index)
    {
        string text = Plain(token.Text);
        int point = text.IndexOf('.');
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        string digits = text.Replace(".", "");
        Rational value = digits.Length > DecimalText.MostDigits ? Rational.One : DecimalText.Digits(digits, decimals);
        Rational place = decimals > 0 ? Rational.PowerOfTen(-Math.Min(decimals, DecimalText.MostDigits)) : PlaceOf(value);
        return new Numeral(index, index + 1, value, place, Math.Min(decimals, DecimalText.MostDigits), IsFraction: false, value, HasMagnitude: false);
    }

    public static bool IsTooLong(string written) => Plain(written).Replace(".", "").Length > DecimalText.MostDigits;

    /// <summary>Whether commas part groups of three digits, after one to three.</summary>
    public static bool HasGoodGroups(string written)
    {
        int point = written.IndexOf('.');
        string[] groups = (point < 0 ? written : written.Substring(0, point)).Split(',');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }

    /// <summary>How a number whose thousands are parted by points or apostrophes is written with commas; null where a token is none.</summary>
    public static string? WithCommas(WordList words, int index)
    {
        string written = words.IsKind(index, WordTokenKind.Label) ? words[index].Text : "";
        string[] groups = written.Split('.', '\'', '\u2019');
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3) ? string.Join(",", groups) : null;
    }

    /// <summary>The place of the last digit of a whole number that is not zero; 1 for 0.</summary>
    public static Rational PlaceOf(Rational value)
    {
        BigInteger rest = BigInteger.Abs(value.Numerator);
        BigInteger place = BigInteger.One;
        while (!rest.IsZero && (rest % 10).IsZero)
        {
            rest /= 10;
            place *= 10;
        }

        return new Rational(place, 1);
    }

    private static string Plain(string written) => string.Concat(written.Where(c => c is (>= '0' and <= '9') or '.'));
}
