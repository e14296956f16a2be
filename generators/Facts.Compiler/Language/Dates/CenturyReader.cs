using System.Globalization;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Reads what is longer than a year: <em>the 19th century, the 3rd century BC, the 18th and 19th centuries, the 2nd millennium BC, the 1990s</em>, and
/// halves and quarters of a century or decade.
/// </summary>
internal sealed class CenturyReader(DateTokens tokens)
{
    private readonly WordList _words = tokens.Words;

    public Reading? Read(int index) => Centuries(index) ?? One(index, tokens.Dates.Century, digits: 2) ?? One(index, tokens.Dates.Millennium, digits: 1) ?? Decade(index);

    private Reading? One(int index, PhraseTable<bool> name, int digits)
    {
        if (tokens.Ordinal(tokens.Skip(tokens.Dates.The, index)) is not (var ordinal, var end) || tokens.Take(name, SkipHyphen(end)) is not { } last)
        {
            return null;
        }

        (bool IsBefore, int End)? era = tokens.Era(tokens.Dates.ErasAfter, last);
        return Masked(era?.IsBefore == true, ordinal, digits) is { } point ? new Reading(new DateTerm(point), era?.End ?? last) : null;
    }

    /// <summary><em>The 18th–19th centuries, the 3rd and 2nd centuries BC</em>: two that follow each other, or two with a dash.</summary>
    private Reading? Centuries(int index)
    {
        if (tokens.Ordinal(tokens.Skip(tokens.Dates.The, index)) is not (var first, var end))
        {
            return null;
        }

        int firstEnd = tokens.Skip(tokens.Dates.Century, SkipHyphen(end));
        int? link = tokens.TakeLink(firstEnd);
        int? joined = link ?? tokens.Take(tokens.Dates.And, firstEnd);
        if (joined is not { } next || tokens.Ordinal(tokens.Skip(tokens.Dates.The, next)) is not (var second, var secondEnd)
            || tokens.Take(tokens.Dates.Century, SkipHyphen(secondEnd)) is not { } last)
        {
            return null;
        }

        (bool IsBefore, int End)? era = tokens.Era(tokens.Dates.ErasAfter, last);
        bool isBefore = era?.IsBefore == true;
        bool isNext = second == first + (isBefore ? -1 : 1);
        return (link is not null || isNext) && Masked(isBefore, first, 2) is { } from && Masked(isBefore, second, 2) is { } to
            ? new Reading(new DateTerm(from, to), era?.End ?? last)
            : null;
    }

    /// <summary><em>The 1990s, 1990's, die 1990er Jahre</em>; <em>the 1800s</em> are the century, which holds the decade too.</summary>
    private Reading? Decade(int index)
    {
        int start = tokens.Skip(tokens.Dates.The, index);
        if (tokens.Fixed(start, 4) is not (>= 1000 and <= 2990 and var year) || year % 10 != 0 || !_words.IsGlued(start + 1)
            || tokens.Take(tokens.Dates.Decade, start + 1) is not { } end)
        {
            return null;
        }

        string digits = year.ToString(CultureInfo.InvariantCulture);
        return new Reading(new DateTerm(EdtfPoints.Masked(false, digits.Substring(0, year % 100 == 0 ? 2 : 3))), end);
    }

    private static EdtfPoint? Masked(bool isBefore, int ordinal, int digits)
    {
        int greatest = digits == 1 ? (isBefore ? 10 : 3) : isBefore ? 100 : 30;
        return ordinal >= 1 && ordinal <= greatest
            ? EdtfPoints.Masked(isBefore, (ordinal - 1).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
            : null;
    }

    private int SkipHyphen(int index) => _words.IsHyphen(index) ? index + 1 : index;
}
