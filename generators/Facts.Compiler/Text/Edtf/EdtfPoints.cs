using System;
using System.Globalization;
using System.Numerics;

namespace Facts.Compiler.Text.Edtf;

/// <summary>Makes dates of numbers. Years are those of ISO 8601, with a year 0 (1 BC) and negative ones before it.</summary>
internal static class EdtfPoints
{
    /// <summary>A year of which nothing is known.</summary>
    public static EdtfYear UnknownYear { get; } = new(false, false, "XXXX", null, null);

    public static EdtfPoint Year(int year) => Of(YearOf(year));

    /// <summary>A month (1 to 12) or a season or another part of a year (21 to 41); no year is <c>XXXX</c>.</summary>
    public static EdtfPoint Month(int? year, int month) => Of(YearOf(year)) with { Month = Component(month) };

    /// <summary>A day, which need not exist; no year is <c>XXXX</c>.</summary>
    public static EdtfPoint Day(int? year, int month, int day) => Month(year, month) with { Day = Component(day) };

    /// <summary>A year whose last digits are unspecified: <c>199X</c>, <c>-02XX</c>. The digits are those that are known.</summary>
    public static EdtfPoint Masked(bool isNegative, string digits) => Of(new EdtfYear(false, isNegative, digits.PadRight(4, 'X'), null, null));

    public static EdtfPoint Of(EdtfYear year) => new(year, default, null, null, null);

    /// <summary>The date of a day number (0001-01-01 is 0); null where its year has more than four digits, as EDTF has no days there.</summary>
    public static EdtfPoint? OfDay(BigInteger number) => EdtfCalendar.DateOf(number) is var (year, month, day) && BigInteger.Abs(year) <= 9999
        ? Day((int)year, month, day)
        : null;

    public static EdtfYear YearOf(int? year)
    {
        if (year is not { } number)
        {
            return UnknownYear;
        }

        string digits = Math.Abs((long)number).ToString("D4", CultureInfo.InvariantCulture);
        return new EdtfYear(digits.Length > 4, number < 0, digits, null, null);
    }

    private static EdtfComponent Component(int number) => new(number.ToString("D2", CultureInfo.InvariantCulture), default);
}
