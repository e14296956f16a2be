using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Makes date values of EDTF.</summary>
internal static class DatePatterns
{
    /// <summary>The part of a date; null where the text is no EDTF or has no such part.</summary>
    public static DateValue? Reckon(string edtf, DatePart part) =>
        EdtfValue.TryParse(edtf, out EdtfValue? value, out _) ? DateParts.Take(DateValue.Of(value), part) : null;

    /// <summary>What is wrong with a pattern; null where nothing is.</summary>
    public static EdtfError? ErrorOf(string edtf) => EdtfValue.TryParse(edtf, out _, out EdtfError? error) ? null : error;

    /// <summary>
    /// The date that words say by themselves: by or until X is <c>../latest(X)</c>, since or from X is <c>X/..</c>, before and after X likewise from
    /// the day next to it. Null where the date has no such part.
    /// </summary>
    public static DateValue? Resolve(DateSaying saying)
    {
        if (Reckon(saying.Pattern!, saying.Part) is not { } said)
        {
            return null;
        }

        if (saying.Relation == DateRelation.At || said.Core is not { First: { } first, Last: { } last })
        {
            return said;
        }

        bool isPlain = saying.Part == DatePart.Whole && said.Precision is not (EdtfPrecision.Interval or EdtfPrecision.Set);
        return Reckon(
            saying.Relation switch
            {
                DateRelation.UpTo => "../" + DayText.Of(last),
                DateRelation.From => (isPlain ? said.Edtf : DayText.Of(first)) + "/..",
                DateRelation.Before => "../" + DayText.Of(first - 1),
                _ => DayText.Of(last + 1) + "/..",
            },
            DatePart.Whole);
    }
}
