using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>Reads a year: <em>2019, the year 2019, 44 BC, AD 70, 10,000 BC</em>. Years of one to three digits need an era.</summary>
internal sealed class YearReader(DateTokens tokens)
{
    private const int FirstBare = 1000;

    /// <summary>A greater number is more likely the name of a thing.</summary>
    private const int LastBare = 2999;

    private readonly WordList _words = tokens.Words;

    /// <summary>The year in the count of ISO 8601 (1 BC is 0), and the token behind it.</summary>
    public (int Year, int End)? Read(int index) => Count(tokens.Skip(tokens.Dates.Year, tokens.Skip(tokens.Dates.The, index))) is { } count && count.Year is { } year
        ? (year, count.End)
        : null;

    public Reading? Term(int index)
    {
        int start = tokens.Skip(tokens.Dates.Year, tokens.Skip(tokens.Dates.The, index));
        return Count(start) is { } count && count.Year is { } year ? new Reading(new DateTerm(EdtfPoints.Year(year)) { IsBareYear = !count.HasEra && start == index }, count.End) : null;
    }

    /// <summary>The year that may follow a month or a day: <em>2019; , 2019; of 2019; of the year 2019</em>.</summary>
    public (int Year, int End)? Tail(int index)
    {
        int i = tokens.SkipSign(',', index);
        return Read(tokens.Skip(tokens.Dates.Of, i));
    }

    /// <summary>The digits of a year with their eras, whether or not they are a year by themselves.</summary>
    public YearCount? Count(int index)
    {
        (bool IsBefore, int End)? before = tokens.Era(tokens.Dates.ErasBefore, index);
        int at = before?.End ?? index;
        if (Digits(at) is not (var number, var end))
        {
            return null;
        }

        (bool IsBefore, int End)? after = before is null ? tokens.Era(tokens.Dates.ErasAfter, end) : null;
        return new YearCount(number, _words.LengthAt(at), before?.IsBefore, after?.IsBefore, _words.CharAt(at) == '0', end, after?.End ?? end);
    }

    public static int? Bare(YearCount count) => count is { Digits: 4, StartsWithZero: false, Number: >= FirstBare and <= LastBare } ? count.Number : null;

    /// <summary>A number, with its groups of thousands where it has them.</summary>
    private (int Number, int End)? Digits(int index)
    {
        if (tokens.Number(index, 5) is not { } number)
        {
            return null;
        }

        bool isSign = _words.KindAt(index + 1) == WordKind.Sign && NumberFormat.Of(tokens.Lexicon.Language)?.Group.IndexOf(_words.CharAt(index + 1)) >= 0;
        bool isGrouped = number is > 0 and < 100 && isSign && _words.IsGlued(index + 1) && _words.IsGlued(index + 2) && tokens.Fixed(index + 2, 3) is not null;
        return isGrouped ? ((number * 1000) + tokens.Number(index + 2, 3)!.Value, index + 3) : (number, index + 1);
    }
}
