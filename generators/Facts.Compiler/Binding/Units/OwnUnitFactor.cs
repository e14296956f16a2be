using System.Globalization;
using System.Numerics;
using Facts.Compiler.Values;

namespace Facts.Compiler.Binding.Units;

/// <summary>
/// How many of another unit one of a project's own is, as <c>of=</c> says: a number or a fraction, a blank, and a unit (<c>1/100 USD</c>). Where it can't be read,
/// <paramref name="Problem"/> says why, as the end of a sentence.
/// </summary>
internal sealed record OwnUnitFactor((Rational Factor, UnitDefinition Unit)? Value, string Problem)
{
    public static OwnUnitFactor Read(string text, UnitResolver units)
    {
        string[] parts = text.Trim().Split([' '], 2);
        if (parts.Length < 2 || Number(parts[0]) is not { Sign: > 0 } factor)
        {
            return Failed("it says how many of which unit, such as \"12 item\" or \"1/100 USD\"");
        }

        string unit = parts[1].Trim();
        return units.Read(unit) switch
        {
            { Unit: { Offset.Sign: not 0 } } => Failed($"'{unit}' has its zero elsewhere; use '{unit}-difference', whose values can be multiplied"),
            { Unit: { } known } => new OwnUnitFactor((factor, known), ""),
            var reading when reading.Problems[0].Kind == UnitProblemKind.Unknown => Failed($"there is no unit '{reading.Problems[0].Found}'"),
            var reading => Failed($"'{reading.Problems[0].Found}' can't stand there: {reading.Problems[0].Advice}"),
        };
    }

    private static OwnUnitFactor Failed(string problem) => new(null, problem);

    private static Rational? Number(string text)
    {
        string[] parts = text.Split('/');
        if (parts.Length > 2 || DecimalOf(parts[0]) is not { } above)
        {
            return null;
        }

        return parts.Length == 1 ? above : DecimalOf(parts[1]) is { Sign: > 0 } below ? above / below : null;
    }

    /// <summary>Digits with or without a point; null for anything else.</summary>
    private static Rational? DecimalOf(string text)
    {
        int point = text.IndexOf('.');
        string digits = point < 0 ? text : text.Remove(point, 1);
        bool isNumber = digits.Length is > 0 and <= 60 && digits.All(digit => digit is >= '0' and <= '9') && point != 0 && point != text.Length - 1;
        return isNumber
            ? new Rational(BigInteger.Parse(digits, CultureInfo.InvariantCulture), BigInteger.Pow(10, point < 0 ? 0 : text.Length - 1 - point))
            : null;
    }
}
