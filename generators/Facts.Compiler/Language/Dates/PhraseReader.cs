using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// What a phrase says, the token behind it, and whether it is a date for sure where a number may stand too: a year alone is, only after such words as
/// "since".
/// </summary>
internal sealed record PhraseReading(DateMeaning Meaning, int End, bool IsSure);

/// <summary>
/// Reads a phrase at a token: <em>[relation] date [relation]</em>, with a pair of dates or a length of time in the place of the date. The grammar has nothing that
/// is passed over.
/// </summary>
internal sealed class PhraseReader
{
    private readonly DateTokens _tokens;
    private readonly DateWords _dates;
    private readonly TermReader _terms;
    private readonly PairReader _pairs;
    private readonly EachReader _each;
    private readonly PeriodReader _periods;

    public PhraseReader(DateTokens tokens)
    {
        _tokens = tokens;
        _dates = tokens.Dates;
        _terms = new TermReader(tokens);
        _pairs = new PairReader(tokens, _terms);
        _each = new EachReader(tokens);
        _periods = new PeriodReader(tokens, _terms);
    }

    /// <summary>The longest phrase at a token; null where none begins there. In a figure, a year that may be a number is none.</summary>
    public PhraseReading? Read(int index, bool isFigure)
    {
        if (!_tokens.MayBegin(index))
        {
            return null;
        }

        PhraseReading? longest = null;
        foreach (PhraseReading reading in All(index))
        {
            if (_tokens.MayEnd(reading.End) && (!isFigure || reading.IsSure) && !(longest?.End >= reading.End))
            {
                longest = reading;
            }
        }

        return longest;
    }

    private IEnumerable<PhraseReading> All(int index)
    {
        PhraseMatch<RelationName>? relation = _dates.RelationsBefore.At(_tokens.Words, index);
        foreach (PhraseReading reading in Said(index, null).Concat(Spans(index)))
        {
            yield return reading;
        }

        if (relation is null)
        {
            yield break;
        }

        int end = _tokens.Words.IsHyphen(relation.End) ? relation.End + 1 : relation.End;
        foreach (PhraseReading reading in Said(end, Sure(relation, index)))
        {
            yield return reading;
        }

        if (relation.Value.Relation == DateRelation.At)
        {
            foreach (PhraseReading reading in Spans(end))
            {
                yield return reading;
            }

            if (_periods.Lately(end) is var (lately, behind))
            {
                yield return new PhraseReading(lately, behind, IsSure: true);
            }
        }
    }

    /// <summary>"Rose by 2000" is a number, "by 2000" a date.</summary>
    private RelationName Sure(PhraseMatch<RelationName> relation, int index) =>
        relation.Value.IsSure && relation.Value.Relation == DateRelation.UpTo && _tokens.Lexicon.Changes.EndingAt(_tokens.Words, index) is not null
            ? relation.Value with { IsSure = false }
            : relation.Value;

    /// <summary><em>Between X and Y, from X to Y, the period from X to Y</em>.</summary>
    private IEnumerable<PhraseReading> Spans(int index)
    {
        int named = _tokens.Take(_dates.Period, _tokens.Skip(_dates.The, index)) ?? _tokens.Take(_dates.Year, _tokens.Skip(_dates.The, index)) ?? index;
        foreach (int start in new[] { index, named }.Distinct())
        {
            if (_tokens.Take(_dates.Between, start) is { } between && _pairs.Between(_tokens.Skip(_dates.The, between)) is var (meaning, end))
            {
                yield return new PhraseReading(meaning, end, start > index || !IsBare(meaning));
            }

            if (_tokens.Take(_dates.From, start) is { } from && (_pairs.Read(from, isFrom: true) ?? _pairs.One(from)) is var (span, last))
            {
                yield return new PhraseReading(span, last, start > index || !IsBare(span));
            }
        }
    }

    /// <summary>A date, a pair of them or a period, after a relation or none, with one behind or none.</summary>
    private IEnumerable<PhraseReading> Said(int index, RelationName? before)
    {
        if ((before is null || before.Relation == DateRelation.At) && _each.Read(index) is { } each)
        {
            bool isSure = before is not null || each.Term.Part != DatePart.Whole;
            yield return new PhraseReading(new DatedAt(each.Term, DateRelation.At), each.End, isSure);
        }

        int start = _tokens.Take(_dates.Period, _tokens.Skip(_dates.The, index)) ?? index;
        if (_pairs.Read(start, isFrom: before?.Relation == DateRelation.From) is var (pair, pairEnd) && before is null or { Relation: DateRelation.At })
        {
            yield return new PhraseReading(pair, pairEnd, before?.IsSure == true || !IsBare(pair));
        }

        if (Longest.Of(_periods.Read(index), _terms.Read(start)) is not { } reading)
        {
            yield break;
        }

        foreach (PhraseReading said in Related(reading, before))
        {
            yield return said;
        }
    }

    private IEnumerable<PhraseReading> Related(Reading reading, RelationName? before)
    {
        DateRelation relation = before?.Relation ?? DateRelation.At;
        bool isSpan = relation == DateRelation.From && reading.Term.Last is not null && reading.Term.Part == DatePart.Whole;
        bool isSure = before?.IsSure == true || !reading.Term.IsBareYear;
        bool isTold = !reading.Term.IsQualified || relation is DateRelation.At or DateRelation.From or DateRelation.UpTo or DateRelation.AsLateAs;
        if (isTold)
        {
            yield return new PhraseReading(new DatedAt(reading.Term, isSpan ? DateRelation.At : relation), reading.End, isSure);
        }

        if (_dates.RelationsAfter.At(_tokens.Words, reading.End) is { } after && Together(before?.Relation, after.Value.Relation) is { } both)
        {
            yield return new PhraseReading(new DatedAt(reading.Term, both), after.End, isSure || after.Value.IsSure);
        }
    }

    /// <summary>"From 2019 onwards", "by 2019 at the latest"; null where the two oppose each other.</summary>
    private static DateRelation? Together(DateRelation? before, DateRelation after) => before switch
    {
        null or DateRelation.At => after,
        DateRelation.From when after == DateRelation.From => after,
        DateRelation.UpTo or DateRelation.AsLateAs when after == DateRelation.AsLateAs => before,
        _ => null,
    };

    private static bool IsBare(DateMeaning meaning) => meaning switch
    {
        DatedAt { Term: var term } => term.IsBareYear,
        DatedBetween { First: var first, Last: var last } => first.IsBareYear && last?.IsBareYear == true,
        DatedTwice { First: var first, Last: var last } => first.IsBareYear && last.IsBareYear,
        _ => false,
    };
}
