using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Reads one date with what qualifies it: <em>c. 1650, probably 1603, 1603?, early September 2022, mid-2019, the end of 2019</em>. Of two years or days that are
/// one time, nothing tells which one is in doubt, so such a time takes no qualifier.
/// </summary>
internal sealed class TermReader
{
    private readonly DateTokens _tokens;
    private readonly WordList _words;
    private readonly Func<int, bool, Reading?>[] _readers;

    public TermReader(DateTokens tokens)
    {
        _tokens = tokens;
        _words = tokens.Words;
        Years = new YearReader(tokens);
        var centuries = new CenturyReader(tokens);
        var days = new DayReader(tokens, Years);
        var spans = new YearSpanReader(tokens, Years);
        var parts = new YearPartReader(tokens, Years, centuries);
        var iso = new IsoReader(tokens);
        _readers =
        [
            (index, isBetween) => iso.Read(index),
            days.Read,
            (index, _) => centuries.Read(index),
            (index, _) => parts.Read(index),
            spans.Read,
            (index, _) => Years.Term(index),
        ];
    }

    public YearReader Years { get; }

    /// <summary>The longest date at a token; <paramref name="isBetween"/> is whether "between" stands before it, and "and" goes on with it.</summary>
    public Reading? Read(int index, bool isBetween = false)
    {
        (EdtfQualifier before, int start) = Qualifiers(_tokens.Skip(_tokens.Dates.The, index));
        start = before == EdtfQualifier.None ? index : start;
        if ((Parted(start, isBetween) ?? Core(start, isBetween)) is not { } reading)
        {
            return null;
        }

        if (before != EdtfQualifier.None && reading.Term.Last is not null)
        {
            if ((Parted(start, isBetween) ?? Single(start)) is not { } single)
            {
                return null;
            }

            reading = single;
        }

        bool isAsked = reading.Term.Last is null && _words.IsSign(reading.End, '?') && _words.IsGlued(reading.End);
        EdtfQualifier qualifier = before | (isAsked ? EdtfQualifier.Uncertain : EdtfQualifier.None);
        return qualifier == EdtfQualifier.None
            ? reading
            : new Reading(reading.Term with { First = reading.Term.First.Qualified(qualifier) }, isAsked ? reading.End + 1 : reading.End);
    }

    /// <summary>Whether a qualifier stands before a date: before "1650–1660", nothing tells whether it is that of both.</summary>
    public bool IsPrefixed(int index) => Qualifiers(_tokens.Skip(_tokens.Dates.The, index)).Qualifier != EdtfQualifier.None;

    /// <summary>The longest date at a token that nothing qualifies.</summary>
    public Reading? Core(int index, bool isBetween) => Longest.Of([.. _readers.Select(read => read(index, isBetween))]);

    private Reading? Single(int index) =>
        Longest.Of([.. _readers.Select(read => read(index, arg2: false)).Where(reading => reading is { Term.Last: null })]);

    private (EdtfQualifier Qualifier, int End) Qualifiers(int index)
    {
        EdtfQualifier qualifier = EdtfQualifier.None;
        while ((qualifier & EdtfQualifier.Uncertain) == 0 && _tokens.Take(_tokens.Dates.Uncertain, index) is { } end)
        {
            (qualifier, index) = (qualifier | EdtfQualifier.Uncertain, end);
        }

        return _tokens.Take(_tokens.Dates.Approximate, index) is { } last ? (qualifier | EdtfQualifier.Approximate, last) : (qualifier, index);
    }

    private Reading? Parted(int index, bool isBetween)
    {
        int start = _tokens.Skip(_tokens.Dates.The, index);
        if (_tokens.Dates.Parts.At(_words, start) is not { } part)
        {
            return null;
        }

        int next = _words.IsHyphen(part.End) ? part.End + 1 : part.End;
        return Core(_tokens.Skip(_tokens.Dates.Of, next), isBetween) is { Term.Last: null } whole ? whole with { Term = whole.Term with { Part = part.Value, IsBareYear = false } } : null;
    }
}
