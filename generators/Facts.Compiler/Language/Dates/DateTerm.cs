using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// One date as words give it, as far as they go: a year that they don't name is unknown. <paramref name="Last"/> is where a time ends that words say as one
/// (<em>8–9 May 1945, 1911–12</em>).
/// </summary>
internal sealed record DateTerm(EdtfPoint First, EdtfPoint? Last = null)
{
    /// <summary>Which part of it is meant (<em>early September</em>).</summary>
    public DatePart Part { get; init; }

    /// <summary>The weekday that the words name, Monday is 0.</summary>
    public int? Weekday { get; init; }

    /// <summary><em>Each year, every December.</em></summary>
    public bool IsEach { get; init; }

    /// <summary>Whether it is a year or several, and nothing else: words that may be a number too.</summary>
    public bool IsBareYear { get; init; }

    public EdtfPoint End => Last ?? First;

    public EdtfExpression Expression => Last is null ? First : EdtfInterval.Between(First, Last);

    public bool HasYear => !First.Year.IsUnknown && !End.Year.IsUnknown;

    public bool IsQualified => First.Qualifiers != EdtfQualifier.None || End.Qualifiers != EdtfQualifier.None;

    /// <summary>The same date in a year, where it has none of its own.</summary>
    public DateTerm In(EdtfYear year) => this with { First = In(First, year), Last = Last is null ? null : In(Last, year) };

    private static EdtfPoint In(EdtfPoint point, EdtfYear year) => point.Year.IsUnknown ? point with { Year = year } : point;
}
