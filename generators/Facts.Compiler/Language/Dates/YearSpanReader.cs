using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Reads two years as one time: <em>1911–12, 976–1025, 1300–1200 BC, AD 70–73, 2020/21, between 1300 and 1200 BC</em>. An era on one side is that of both
/// where the other has none. A hyphen before two digits that could be a month, or a season of EDTF, is refused, as it could be either.
/// </summary>
internal sealed class YearSpanReader(DateTokens tokens, YearReader years)
{
    private readonly WordList _words = tokens.Words;

    public Reading? Read(int index, bool isBetween)
    {
        int start = tokens.Skip(tokens.Dates.Year, tokens.Skip(tokens.Dates.The, index));
        if (years.Count(start) is not { } first || Link(first.End, isBetween) is not { } link || years.Count(link) is not { } last)
        {
            return null;
        }

        bool isSlash = _words.IsSign(first.End, '/');
        bool isShort = last is { Digits: 2, HasEra: false } && first.Digits >= 3;
        (int First, int Last)? span = first.HasEra || last.HasEra ? InEras(first, last) : isShort ? Elided(first, last, link, isSlash) : Plain(first, last);
        bool isTold = span is { } && (!isSlash || isShort || span.Value.Last > span.Value.First);
        return isTold
            ? new Reading(new DateTerm(EdtfPoints.Year(span!.Value.First), EdtfPoints.Year(span.Value.Last)) { IsBareYear = !first.HasEra && !last.HasEra && start == index }, last.End)
            : null;
    }

    private int? Link(int index, bool isBetween)
    {
        if (isBetween)
        {
            return tokens.Take(tokens.Dates.And, index) ?? tokens.TakeDash(index);
        }

        bool isSlash = _words.IsSign(index, '/') && _words.IsGlued(index) && _words.IsGlued(index + 1);
        return isSlash ? index + 1 : tokens.TakeLink(index);
    }

    private static (int First, int Last)? InEras(YearCount first, YearCount last)
    {
        bool? firstEra = first.Era ?? last.EraAfter;
        int? from = firstEra is { } era ? first.In(era) : YearReader.Bare(first);
        int? to = last.Era is { } own ? last.In(own) : first.EraBefore is { } lent ? ElidedAfter(first, last) ?? last.In(lent) : YearReader.Bare(last);

        // "431–21 BC" may be 421 or 21.
        bool isDouble = firstEra == true && last.Era == true && first.Digits == 3 && last.Digits == 2 && (first.Number / 100 * 100) + last.Number < first.Number;
        return from is { } a && to is { } b && !isDouble ? (a, b) : null;
    }

    /// <summary>"AD 117–38" ends in 138.</summary>
    private static int? ElidedAfter(YearCount first, YearCount last) => first.EraBefore == false && last is { Digits: 2, HasEra: false } && last.Number <= first.Number
        && (first.Number / 100 * 100) + last.Number is var year && year > first.Number ? year : null;

    /// <summary>A year of three digits needs one of four behind it, or it is a number like any other.</summary>
    private static (int First, int Last)? Plain(YearCount first, YearCount last) =>
        first is { Digits: 3 or 4, StartsWithZero: false, Number: <= 2999 } && YearReader.Bare(last) is { } to ? (first.Number, to) : null;

    private (int First, int Last)? Elided(YearCount first, YearCount last, int link, bool isSlash)
    {
        if (YearReader.Bare(first) is not { } from || last.DigitsEnd != last.End)
        {
            return null;
        }

        int to = (from / 100 * 100) + last.Number + (from % 100 == 99 && last.Number == 0 ? 100 : 0);
        bool isHyphen = _words.IsSign(link - 1, '-') || _words.IsSign(link - 1, '\u2010') || _words.IsSign(link - 1, '\u2011');
        bool isWord = !isSlash && !_words.IsDash(link - 1);
        bool isAmbiguous = isHyphen && last.Number is (>= 1 and <= 12) or (>= EdtfSeasons.First and <= EdtfSeasons.Last);
        return to > from && !isWord && !(isHyphen && isAmbiguous) && (!isSlash || to == from + 1) ? (from, to) : null;
    }
}
