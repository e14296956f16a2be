using System.Globalization;
using System.Numerics;
using System.Text;
using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>
/// Reads a number in digits: groups parted by the language's sign or by single blanks, a decimal part, an uncertainty, an exponent. Where the language's
/// signs are not known (<paramref name="format"/> is null), only digits and blanks are read.
/// </summary>
internal sealed class DigitParser(WordList words, NumberFormat? format, ICollection<NumberProblem> problems)
{
    private const int GroupLength = 3;

    public NumberPhrase? Read(int start)
    {
        var digits = new StringBuilder();
        int index = start;
        bool hasGroups = false;
        if (words.IsDigits(index))
        {
            digits.Append(words.TextAt(index++));
            index = ReadGroups(index, digits, out hasGroups);
            if (index < 0)
            {
                return null;
            }
        }

        int whole = digits.Length;
        int end = ReadDecimals(index, digits, isFirst: whole == 0);
        int decimals = digits.Length - whole;
        if (digits.Length == 0 || IsUnclear(start, end, whole, decimals, hasGroups))
        {
            return null;
        }

        if (digits.Length > PrintedDecimal.MostDigits)
        {
            problems.Add(new NumberProblem(NumberProblemKind.TooLong, new TokenRange(start, end)));
            return null;
        }

        Rational value = Number(digits.ToString(), decimals);
        Rational last = decimals > 0 ? Rational.PowerOfTen(-decimals) : DecimalText.LastDigitOf(value);
        var number = new NumberPhrase(new TokenRange(start, end), NumberForm.Digits, value, last, decimals) { HasGroups = hasGroups };
        return WithExponent(WithUncertainty(number));
    }

    private bool IsDecimalSign(int index) => format is not null && words.IsSign(index, format.Decimal) && words.IsGlued(index) && words.IsGlued(index + 1) && words.IsDigits(index + 1);

    private bool IsGroupSign(int index) => format is not null && words.KindAt(index) == WordKind.Sign && format.Group.IndexOf(words.CharAt(index)) >= 0 && words.IsGlued(index) && words.IsGlued(index + 1) && words.IsDigits(index + 1);

    private bool IsBlankGroup(int index) => words.IsDigits(index) && words.LengthAt(index) == GroupLength && words.IsAfterBlank(index) && !words.IsGlued(index);

    /// <summary>
    /// The token after all groups; −1 where the signs part no groups of the language, which is noted. Of groups behind blanks, no more are read than make the
    /// number too long: a number may begin at each of them, and a list of thousands would be read as often.
    /// </summary>
    private int ReadGroups(int index, StringBuilder digits, out bool hasGroups)
    {
        int start = index - 1;
        bool isSigned = IsGroupSign(index);
        bool fits = digits.Length is >= 1 and <= GroupLength;
        var lengths = new List<int> { digits.Length };
        while (digits.Length <= PrintedDecimal.MostDigits && (isSigned ? IsGroupSign(index) : fits && IsBlankGroup(index)))
        {
            index += isSigned ? 1 : 0;
            lengths.Add(words.LengthAt(index));
            digits.Append(words.TextAt(index++));
        }

        hasGroups = lengths.Count > 1;
        if (!isSigned || digits.Length > PrintedDecimal.MostDigits || AreGroups(lengths))
        {
            return index;
        }

        problems.Add(new NumberProblem(NumberProblemKind.Groups, new TokenRange(start, index)));
        return -1;
    }

    private bool AreGroups(List<int> lengths)
    {
        for (int i = 0; i < lengths.Count; i++)
        {
            int full = i == lengths.Count - 1 ? format!.Primary : format!.Secondary;
            if (lengths[i] != full && !(i == 0 && lengths[i] is >= 1 && lengths[i] <= full))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The token after the decimals, whose groups blanks may part: "6.674 30".</summary>
    private int ReadDecimals(int index, StringBuilder digits, bool isFirst)
    {
        bool begins = isFirst ? format is not null && words.IsSign(index, format.Decimal) && words.IsDigits(index + 1) && words.IsGlued(index + 1) && !IsInsideName(index) : IsDecimalSign(index);
        if (!begins)
        {
            return IsWholePrice(index) ? index + 2 : index;
        }

        digits.Append(words.TextAt(index + 1));
        bool isGroup = words.LengthAt(index + 1) == GroupLength;
        index += 2;
        while (isGroup && digits.Length <= PrintedDecimal.MostDigits && words.IsDigits(index) && words.LengthAt(index) <= GroupLength && words.IsAfterBlank(index))
        {
            isGroup = words.LengthAt(index) == GroupLength;
            digits.Append(words.TextAt(index++));
        }

        return index;
    }

    /// <summary>"25,– €": a dash for cents that are none, as languages with a decimal comma write it.</summary>
    private bool IsWholePrice(int index) => format is { Decimal: ',' } && words.IsSign(index, ',') && words.IsGlued(index)
        && words.IsDash(index + 1) && words.IsGlued(index + 1) && !words.IsDigits(index + 2);

    /// <summary>A point after a word or digits ("No.5", "1.2.3") begins no decimals.</summary>
    private bool IsInsideName(int index) => words.IsGlued(index) && words.KindAt(index - 1) is WordKind.Word or WordKind.Digits;

    private bool IsUnclear(int start, int end, int whole, int decimals, bool hasGroups)
    {
        bool looksGrouped = decimals == GroupLength && whole is >= 1 and <= GroupLength && words.CharAt(start) != '0' && !hasGroups
            && end == start + 3 && !IsExponent(end) && !IsUncertainty(end) && !IsSpread(end);
        if (looksGrouped || IsForeignGroup(start, end))
        {
            problems.Add(new NumberProblem(NumberProblemKind.Ambiguous, new TokenRange(start, IsForeignGroup(start, end) ? end + 2 : end)));
            return true;
        }

        return false;
    }

    /// <summary>"12.312 ± 0.025": no group of thousands begins with a nought, so the sign in both numbers is the decimal one.</summary>
    private bool IsSpread(int index) => words.IsSign(index, '\u00B1') && words.IsDigits(index + 1) && words.TextAt(index + 1) == "0" && IsDecimalSign(index + 2);

    /// <summary>"1'000": digits go on after a sign that parts groups elsewhere.</summary>
    private bool IsForeignGroup(int start, int end) => end == start + 1
        && (words.IsSign(end, '.') || words.IsSign(end, ',') || words.IsSign(end, '\'')) && words.IsGlued(end)
        && words.IsDigits(end + 1) && words.IsGlued(end + 1);

    private bool IsUncertainty(int index) => words.IsSign(index, '(') && words.IsGlued(index) && words.IsDigits(index + 1) && words.IsGlued(index + 1)
        && words.IsSign(index + 2, ')') && words.IsGlued(index + 2);

    /// <summary>"6.674 30(15)": fifteen of the last digit. Of a whole number it may be anything, so it is not read there.</summary>
    private NumberPhrase WithUncertainty(NumberPhrase number) => !IsUncertainty(number.End) || number.Decimals == 0
        ? number
        : number.To(number.End + 3) with { Uncertainty = Number(words.TextAt(number.End + 1), number.Decimals!.Value) };

    private bool IsExponent(int index) => ExponentAt(index) is not null;

    private NumberPhrase WithExponent(NumberPhrase number)
    {
        if (number.Scale == Rational.One && number.Value == 10 && number.Decimals == 0 && words.KindAt(number.End) == WordKind.Superscript && words.IsGlued(number.End)
            && Raised(number.End) is { } power)
        {
            return Power(number, 1, power, number.End + 1);
        }

        return ExponentAt(number.End) is var (exponent, end) ? Power(number, number.Value, exponent, end) : number;
    }

    private NumberPhrase Power(NumberPhrase number, Rational mantissa, int exponent, int end)
    {
        Rational last = number.Decimals > 0 ? number.LastDigit : Rational.One;
        Rational scale = Rational.PowerOfTen(exponent);
        bool isPower = mantissa != number.Value;
        int decimals = Math.Max(0, (number.Decimals ?? 0) - exponent);
        return number.To(end) with
        {
            Value = mantissa * scale,
            Mantissa = mantissa * scale,
            LastDigit = isPower ? scale : last * scale,
            Decimals = decimals,
            Uncertainty = number.Uncertainty is { } uncertainty ? uncertainty * scale : null,
        };
    }

    /// <summary>"e-11", "× 10⁻¹¹", "x 10^-11", "·10^-11" at a token: the exponent and the token after it.</summary>
    private (int Exponent, int End)? ExponentAt(int index)
    {
        if (words.IsWord(index) && words.IsGlued(index) && words.LengthAt(index) == 1 && words.CharAt(index) is 'e' or 'E' && words.IsGlued(index + 1))
        {
            return Signed(index + 1);
        }

        bool isTimes = words.CharAt(index) is '\u00D7' or '\u00B7' or '\u22C5' or '*' || (words.LengthAt(index) == 1 && words.CharAt(index) is 'x' or 'X');
        if (!isTimes || !words.IsDigits(index + 1) || words.TextAt(index + 1) != "10")
        {
            return null;
        }

        if (words.KindAt(index + 2) == WordKind.Superscript && words.IsGlued(index + 2))
        {
            return Raised(index + 2) is { } raised ? (raised, index + 3) : null;
        }

        return words.IsSign(index + 2, '^') && words.IsGlued(index + 2) && words.IsGlued(index + 3) ? Signed(index + 3) : null;
    }

    private (int Exponent, int End)? Signed(int index)
    {
        bool isNegative = words.IsSign(index, '-') || words.IsSign(index, '\u2212');
        int at = isNegative || words.IsSign(index, '+') ? index + 1 : index;
        bool isNumber = words.IsDigits(at) && (at == index || words.IsGlued(at));
        return isNumber && words.LengthAt(at) <= PrintedDecimal.MostDigits && Exponent(words.TextAt(at)) is { } exponent ? (isNegative ? -exponent : exponent, at + 1) : null;
    }

    private int? Raised(int index)
    {
        string text = string.Concat(words.TextAt(index).Select(Lowered));
        int? exponent = Exponent(text.TrimStart('-', '+'));
        return text[0] == '-' ? -exponent : exponent;
    }

    private static int? Exponent(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int exponent) && exponent <= PrintedDecimal.MostExponent ? exponent : null;

    private static char Lowered(char raised) => raised switch
    {
        '\u00B9' => '1',
        '\u00B2' => '2',
        '\u00B3' => '3',
        '\u207A' => '+',
        '\u207B' => '-',
        _ => (char)('0' + (raised - '\u2070')),
    };

    private static Rational Number(string digits, int decimals) =>
        new(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
}
