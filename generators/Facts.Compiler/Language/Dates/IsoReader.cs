using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Reads <em>2018-09-05, 2018-09, 2017-12/2019</em>, their parts touching, in any language. <em>2001-02</em> by itself may be a month or two years, and
/// is refused; <em>2018-09</em> cannot be two.
/// </summary>
internal sealed class IsoReader(DateTokens tokens)
{
    private readonly WordList _words = tokens.Words;

    public Reading? Read(int index)
    {
        if (Point(index) is not (var first, var end))
        {
            return null;
        }

        bool isInterval = _words.IsSign(end, '/') && _words.IsGlued(end) && _words.IsGlued(end + 1);
        if (isInterval && (Point(end + 1) ?? Year(end + 1)) is (var last, var lastEnd))
        {
            return new Reading(new DateTerm(first, last), lastEnd);
        }

        bool mayBeYears = first.Day is null && first.Month!.Number > int.Parse(first.Year.Digits.Substring(2), System.Globalization.CultureInfo.InvariantCulture);
        return mayBeYears ? null : new Reading(new DateTerm(first), end);
    }

    private (EdtfPoint Point, int End)? Point(int index)
    {
        if (Year(index) is not (_, var yearEnd) || Two(yearEnd) is not (var month and >= 1 and <= 12))
        {
            return null;
        }

        int number = tokens.Fixed(index, 4)!.Value;
        return Two(yearEnd + 2) is { } day and >= 1 and <= 31
            ? (EdtfPoints.Day(number, month.Value, day), yearEnd + 4)
            : (EdtfPoints.Month(number, month.Value), yearEnd + 2);
    }

    private (EdtfPoint Point, int End)? Year(int index) => tokens.Fixed(index, 4) is { } year and >= 1000 and <= 2999 ? (EdtfPoints.Year(year), index + 1) : null;

    private int? Two(int hyphen) => _words.IsSign(hyphen, '-') && _words.IsHyphen(hyphen) ? tokens.Fixed(hyphen + 1, 2) : null;
}
