using System.Numerics;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Reads seasons, quarters and halves: <em>spring 2018, the winter of 2018–19, Q3 2018, 2018 Q3, the second quarter of 2018, the first half of the 19th
/// century</em>. A quarter in letters may lack its year, which another one then names.
/// </summary>
internal sealed class YearPartReader(DateTokens tokens, YearReader years, CenturyReader centuries)
{
    private const int FirstQuarter = 33;
    private const int FirstHalf = 40;
    private const int Winter = 24;

    private readonly WordList _words = tokens.Words;

    public Reading? Read(int index) => Season(index) ?? Letters(index) ?? YearFirst(index) ?? Share(index);

    /// <summary>A season's number; a winter may be named by its two years.</summary>
    private Reading? Season(int index)
    {
        int start = tokens.Skip(tokens.Dates.The, index);
        if (tokens.Dates.Seasons.At(_words, start) is not { } season || years.Tail(season.End) is not (var year, var end))
        {
            return null;
        }

        bool isDouble = season.Value == Winter && (_words.IsDash(end) || _words.IsSign(end, '/')) && _words.IsGlued(end) && _words.IsGlued(end + 1)
            && (tokens.Fixed(end + 1, 2) == (year + 1) % 100 || tokens.Fixed(end + 1, 4) == year + 1);
        return new Reading(new DateTerm(EdtfPoints.Month(year, season.Value)), isDouble ? end + 2 : end);
    }

    /// <summary><em>Q3 2018, Q3/2018, H1 2019, 3Q 2018</em>.</summary>
    private Reading? Letters(int index)
    {
        if (Letter(index) is not (var part, var end))
        {
            return null;
        }

        int next = _words.IsSign(end, '/') && _words.IsGlued(end) ? end + 1 : end;
        return years.Tail(next) is (var year, var last)
            ? new Reading(new DateTerm(EdtfPoints.Month(year, part)), last)
            : new Reading(new DateTerm(EdtfPoints.Month(null, part)), end);
    }

    /// <summary><em>2018 Q3, 2018Q3, 2018-Q3</em>.</summary>
    private Reading? YearFirst(int index)
    {
        if (years.Count(index) is not { HasEra: false, Year: { } year } count)
        {
            return null;
        }

        int next = _words.IsHyphen(count.End) ? count.End + 1 : count.End;
        return Letter(next) is (var part, var end) ? new Reading(new DateTerm(EdtfPoints.Month(year, part)), end) : null;
    }

    private (int Part, int End)? Letter(int index)
    {
        bool isLetterFirst = _words.IsWord(index);
        int letter = isLetterFirst ? index : index + 1;
        int digit = isLetterFirst ? index + 1 : index;
        if (!_words.IsGlued(index + 1) || !char.IsUpper(_words.CharAt(letter)) || tokens.Fixed(digit, 1) is not { } number || number == 0)
        {
            return null;
        }

        return tokens.Take(tokens.Dates.QuarterLetter, letter) is not null && number <= 4
            ? (FirstQuarter + number - 1, index + 2)
            : tokens.Take(tokens.Dates.HalfLetter, letter) is not null && number <= 2 ? (FirstHalf + number - 1, index + 2) : null;
    }

    /// <summary><em>The second quarter of 2018, the first half of the 1990s</em>.</summary>
    private Reading? Share(int index)
    {
        int start = tokens.Skip(tokens.Dates.The, index);
        int? last = tokens.Take(tokens.Dates.Final, start);
        if (last is null && tokens.Ordinal(start) is null)
        {
            return null;
        }

        (int number, int end) = last is { } behind ? (0, behind) : tokens.Ordinal(start)!.Value;
        int name = _words.IsHyphen(end) ? end + 1 : end;
        int shares = tokens.Take(tokens.Dates.Quarter, name) is not null ? 4 : tokens.Take(tokens.Dates.Half, name) is not null ? 2 : 0;
        number = last is null ? number : shares;
        if (shares == 0 || number < 1 || number > shares)
        {
            return null;
        }

        int next = tokens.Take(shares == 4 ? tokens.Dates.Quarter : tokens.Dates.Half, name)!.Value;
        if (years.Tail(next) is (var year, var yearEnd) && tokens.Take(tokens.Dates.Decade, yearEnd) is null)
        {
            return new Reading(new DateTerm(EdtfPoints.Month(year, (shares == 4 ? FirstQuarter : FirstHalf) + number - 1)), yearEnd);
        }

        return centuries.Read(tokens.Skip(tokens.Dates.Of, next)) is { Term: { Last: null } whole } reading && Cut(whole.First, shares, number) is { } term
            ? reading with { Term = term }
            : null;
    }

    /// <summary>The years of a half or a quarter of a century, or of the half of a decade.</summary>
    private static DateTerm? Cut(EdtfPoint whole, int shares, int number)
    {
        int length = (int)BigInteger.Pow(10, whole.Year.TrailingUnspecified);
        if (length % shares != 0)
        {
            return null;
        }

        int known = int.Parse(whole.Year.Digits.TrimEnd('X').PadLeft(1, '0'), System.Globalization.CultureInfo.InvariantCulture);
        int first = whole.Year.IsNegative ? -((known * length) + length - 1) : known * length;
        int from = first + ((number - 1) * length / shares);
        return new DateTerm(EdtfPoints.Year(from), EdtfPoints.Year(from + (length / shares) - 1));
    }
}
