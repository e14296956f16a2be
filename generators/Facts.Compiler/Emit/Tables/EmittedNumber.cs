using System.Globalization;

namespace Facts.Compiler.Emit.Tables;

/// <summary>
/// A number as code sees it: the decimal, and its text where no decimal holds all its digits. A value then has a decimal only if that is exactly the same
/// number (30 printed zeros); the end of an interval has one beside it that is rounded outward. Both are null for no number, or an end that is infinite.
/// </summary>
internal readonly record struct EmittedNumber(decimal? Decimal, string? Text)
{
    /// <summary>The number in digits, all of them; null where there is none.</summary>
    public string? Digits => Text ?? Decimal?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value as the reading has it, with its printed zeros.</summary>
    public static EmittedNumber OfValue(string? value)
    {
        if (DecimalReader.Read(value) is not { } number)
        {
            return default;
        }

        decimal? exact = RoundedDecimal.Exactly(number);
        string printed = number.ToString();
        return exact is { } kept && kept.ToString(CultureInfo.InvariantCulture) == printed ? new(exact, null) : new(exact, printed);
    }

    /// <summary>The low end of an interval; infinite where there is none.</summary>
    public static EmittedNumber OfLow(Rational? end) => OfEnd(end, RoundedDecimal.Below(end));

    /// <summary>The high end of an interval; infinite where there is none.</summary>
    public static EmittedNumber OfHigh(Rational? end) => OfEnd(end, RoundedDecimal.Above(end));

    private static EmittedNumber OfEnd(Rational? end, decimal? rounded) =>
        end is { } number && PrintedDecimal.Of(number) is { IsKept: true } exact && RoundedDecimal.Exactly(exact) is null ? new(rounded, exact.ToString()) : new(rounded, null);
}
