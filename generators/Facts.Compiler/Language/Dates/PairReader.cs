using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// Reads two dates that say one time: <em>5 May – 6 June 2019, May to July 2018, between 2017 and May 2019, 1945 to the present, July and August</em>. The first
/// takes its year from the second where it names none itself.
/// </summary>
internal sealed class PairReader(DateTokens tokens, TermReader terms)
{
    public (DateMeaning Meaning, int End)? Read(int index, bool isFrom)
    {
        if (terms.Read(index) is not { Term.IsEach: false } first)
        {
            return null;
        }

        if (tokens.TakeLink(first.End) is { } link)
        {
            return Linked(first, link, isFrom || !terms.IsPrefixed(index) || terms.IsPrefixed(link));
        }

        int? and = tokens.Take(tokens.Dates.And, first.End);
        if ((and ?? tokens.Take(tokens.Dates.Or, first.End)) is not { } next || isFrom || terms.Read(next) is not { } second || first.Term.IsQualified)
        {
            return null;
        }

        DateTerm lent = Lend(first.Term, second.Term);
        return (and is not null && Follow(lent, second.Term) ? new DatedBetween(lent, second.Term) : new DatedTwice(lent, second.Term), second.End);
    }

    /// <summary>What stands after "between".</summary>
    public (DateMeaning Meaning, int End)? Between(int index)
    {
        if (terms.Read(index, isBetween: true) is not { } first)
        {
            return null;
        }

        if ((tokens.Take(tokens.Dates.And, first.End) ?? tokens.TakeDash(first.End)) is { } next && terms.Read(next) is { } last)
        {
            return (new DatedBetween(Lend(first.Term, last.Term), last.Term), last.End);
        }

        return first.Term.Last is null ? null : (new DatedAt(first.Term, DateRelation.At), first.End);
    }

    /// <summary>Two dates that are one term: <em>1939 to 1945</em>.</summary>
    public (DateMeaning Meaning, int End)? One(int index) =>
        terms.Read(index) is { Term.Last: not null } term ? (new DatedAt(term.Term, DateRelation.At), term.End) : null;

    private (DateMeaning Meaning, int End)? Linked(Reading first, int link, bool isSure)
    {
        if (!isSure)
        {
            return null;
        }

        if (tokens.Take(tokens.Dates.Present, link) is { } end)
        {
            return (new DatedBetween(first.Term, null), end);
        }

        return terms.Read(link) is { } last ? (new DatedBetween(Lend(first.Term, last.Term), last.Term), last.End) : null;
    }

    private static DateTerm Lend(DateTerm first, DateTerm last) => last.First.Year.IsUnknown ? first : first.In(last.First.Year);

    private static bool Follow(DateTerm first, DateTerm last)
    {
        EdtfYear any = EdtfPoints.YearOf(2001);
        return EdtfValue.TryCreate(first.In(any).Expression, out _) is { Core.Last: { } end } && EdtfValue.TryCreate(last.In(any).Expression, out _) is { Core.First: { } start }
            && start == end + 1 && first.Part == DatePart.Whole && last.Part == DatePart.Whole;
    }
}
