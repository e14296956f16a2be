using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>Makes the value of a Julian date: its days in the Gregorian calendar, which is that of EDTF, and its text in its own.</summary>
internal static class JulianReckoner
{
    public static Reckoning Of(DateTerm term)
    {
        if (JulianDays.Of(term.First) is not { } first || JulianDays.Of(term.End) is not { } last || first.First > last.Last)
        {
            return term.HasYear ? Reckoning.Wrong(ErrorOf(term)) : Unknown(term);
        }

        EdtfPoint? start = EdtfPoints.OfDay(first.First!.Value)?.Qualified(term.First.Qualifiers);
        EdtfPoint? end = EdtfPoints.OfDay(last.Last!.Value)?.Qualified(term.End.Qualifiers);
        EdtfExpression? days = start is null || end is null ? null : first.First == last.Last ? start : EdtfInterval.Between(start, end);
        if (days is null || EdtfValue.TryCreate(days, out EdtfError? error) is not { } value)
        {
            return Reckoning.Wrong(ErrorOf(term));
        }

        DateValue whole = DateValue.Of(value) with { Julian = JulianText.Of(new DayInterval(first.First, last.Last)) };
        if (term.Part == DatePart.Whole)
        {
            return whole;
        }

        // A month is an interval in the other calendar; its parts are those of the month.
        EdtfPrecision precision = EdtfValue.TryCreate(term.First, out _)?.Precision ?? EdtfPrecision.Day;
        return DateParts.Take(whole with { Precision = term.Last is null ? precision : EdtfPrecision.Interval }, term.Part) is { } taken
            ? taken with { Precision = value.Precision }
            : new Reckoning(null, null, term.Part);
    }

    private static Reckoning Unknown(DateTerm term) =>
        EdtfValue.TryCreate(term.Expression, out EdtfError? error) is { } value ? DateReckoner.Take(DateValue.Of(value), term.Part) : Reckoning.Wrong(error);

    private static EdtfError ErrorOf(DateTerm term)
    {
        string text = term.Expression.Print();
        return EdtfRules.ErrorOf(term.Expression) ?? new EdtfError(EdtfErrorKind.NoSuchDate, 0, text.Length, $"the Julian calendar has no {text}", null);
    }
}
