using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>What comes of reckoning with words: the date, or why there is none such, or that it has no such part.</summary>
internal readonly record struct Reckoning(DateValue? Value, EdtfError? Error, DatePart MissingPart)
{
    public static implicit operator Reckoning(DateValue? value) => new(value, null, DatePart.Whole);

    public static Reckoning Wrong(EdtfError? error) => new(null, error, DatePart.Whole);
}

/// <summary>Makes the value of what words say. All of it is typed: EDTF is printed, never read.</summary>
internal static class DateReckoner
{
    public static Reckoning Reckon(DateMeaning meaning, DateCalendar calendar = DateCalendar.Gregorian) => meaning switch
    {
        DatedAt { Term: var term, Relation: var relation } => Related(term, relation, calendar),
        DatedBetween { First: var first, Last: var last } => Between(first, last, calendar),
        _ => default,
    };

    /// <summary>The date, or its part, without a relation.</summary>
    public static Reckoning Of(DateTerm term, DateCalendar calendar)
    {
        if (calendar == DateCalendar.Julian)
        {
            return JulianReckoner.Of(term);
        }

        return EdtfValue.TryCreate(term.Expression, out EdtfError? error) is { } value ? Take(DateValue.Of(value), term.Part) : Reckoning.Wrong(error);
    }

    public static Reckoning Take(DateValue whole, DatePart part) =>
        DateParts.Take(whole, part) is { } taken ? taken : new Reckoning(null, null, part);

    private static Reckoning Related(DateTerm term, DateRelation relation, DateCalendar calendar)
    {
        Reckoning said = Of(term, calendar);
        if (said.Value is not { Core: { First: { } first, Last: { } last } } || relation == DateRelation.At)
        {
            return said;
        }

        bool isPlain = term.Part == DatePart.Whole && calendar == DateCalendar.Gregorian;
        return Made(
            relation switch
            {
                DateRelation.UpTo => EdtfInterval.UpTo((isPlain && term.IsQualified ? null : EdtfPoints.OfDay(last)) ?? term.End),
                DateRelation.AsLateAs => EdtfInterval.UpTo((isPlain ? null : EdtfPoints.OfDay(last)) ?? term.End),
                DateRelation.From => EdtfInterval.From((isPlain ? null : EdtfPoints.OfDay(first)) ?? term.First),
                DateRelation.Before => EdtfInterval.UpTo(EdtfPoints.OfDay(first - 1) ?? term.First),
                _ => EdtfInterval.From(EdtfPoints.OfDay(last + 1) ?? term.End),
            },
            calendar);
    }

    private static Reckoning Between(DateTerm first, DateTerm? last, DateCalendar calendar)
    {
        bool isPlain = first.Part == DatePart.Whole && (last is null || last.Part == DatePart.Whole) && calendar == DateCalendar.Gregorian;
        Reckoning from = Of(first, calendar);
        Reckoning to = last is null ? from : Of(last, calendar);
        if (from.Value is null || to.Value is null)
        {
            return from.Value is null ? from : to;
        }

        EdtfPoint start = isPlain ? first.First : Day(from.Value.Core.First) ?? first.First;
        EdtfPoint? end = last is null ? null : isPlain ? last.End : Day(to.Value.Core.Last) ?? last.End;
        return Made(end is null ? EdtfInterval.From(start) : EdtfInterval.Between(start, end), calendar);
    }

    private static EdtfPoint? Day(long? day) => day is { } number ? EdtfPoints.OfDay(number) : null;

    private static Reckoning Made(EdtfExpression expression, DateCalendar calendar)
    {
        if (EdtfValue.TryCreate(expression, out EdtfError? error) is not { } value)
        {
            return Reckoning.Wrong(error);
        }

        DateValue date = DateValue.Of(value);
        return calendar == DateCalendar.Julian ? date with { Julian = JulianText.Of(date.Core) } : date;
    }
}
