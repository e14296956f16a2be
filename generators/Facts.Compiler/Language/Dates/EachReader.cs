using Facts.Compiler.Language.Words;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>Reads what comes again and again: <em>each year, every December, the end of each month</em>.</summary>
internal sealed class EachReader(DateTokens tokens)
{
    private static readonly EdtfComponent s_any = new("XX", default);

    private readonly WordList _words = tokens.Words;

    public Reading? Read(int index)
    {
        int start = tokens.Skip(tokens.Dates.The, index);
        PhraseMatch<DatePart>? part = tokens.Dates.Parts.At(_words, start);
        int each = part?.End ?? index;
        if (tokens.Take(tokens.Dates.Each, each) is not { } name)
        {
            return null;
        }

        EdtfPoint year = EdtfPoints.Of(EdtfPoints.UnknownYear);
        EdtfPoint month = year with { Month = s_any };
        return Of(year, tokens.Take(tokens.Dates.EachYear, name))
            ?? Of(month, tokens.Take(tokens.Dates.EachMonth, name))
            ?? Of(month with { Day = s_any }, tokens.Take(tokens.Dates.EachDay, name))
            ?? (tokens.Month(name) is (var number, var end) ? Of(EdtfPoints.Month(null, number), end) : null)
            ?? (tokens.Dates.Seasons.At(_words, name) is { } season ? Of(EdtfPoints.Month(null, season.Value), season.End) : null);

        Reading? Of(EdtfPoint point, int? last) =>
            last is { } behind ? new Reading(new DateTerm(point) { IsEach = true, Part = part?.Value ?? DatePart.Whole }, behind) : null;
    }
}
