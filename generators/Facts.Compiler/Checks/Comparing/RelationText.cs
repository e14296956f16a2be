namespace Facts.Compiler.Checks.Comparing;

/// <summary>Says in words why two facts do not contradict each other, for an author who wrote that they do.</summary>
internal sealed class RelationText(IReadOnlyList<DocumentComparables> documents)
{
    private readonly ILookup<string, Comparable> _figures = documents.SelectMany(document => document.Figures).ToLookup(figure => figure.Id, StringComparer.Ordinal);
    private readonly ILookup<string, ComparableEvent> _events = documents.SelectMany(document => document.Events).ToLookup(date => date.Id, StringComparer.Ordinal);

    public string Of(Acknowledgement said)
    {
        if (_events[said.Id].FirstOrDefault() is { } date && _events[said.Other].FirstOrDefault() is { } otherDate)
        {
            return EventComparison.IsComparable(date, otherDate)
                ? $"the two dates {Word(Verdicts.Of(date.Date, otherDate.Date))}: {date.Text.Value} and {otherDate.Text.Value}"
                : "they are dates of different events or places";
        }

        return _figures[said.Id].FirstOrDefault() is { } figure && _figures[said.Other].FirstOrDefault() is { } otherFigure
            ? Of(figure, otherFigure)
            : "the two are not compared: one of them has no measure or no date (a date: no event), or no longer stands";
    }

    private static string Of(Comparable a, Comparable b) =>
        a.Measure != b.Measure ? $"they are of different measures, '{a.Measure}' and '{b.Measure}'"
        : a.Quantity != b.Quantity ? "their units can't be converted into each other"
        : a.Population != b.Population ? "they are of different populations"
        : a.IsPlanned != b.IsPlanned ? "one is planned and the other actual"
        : a.Where != b.Where ? "they are of different places"
        : a.Where is null && a.NeedsPlace ? "no place is given, and the measure needs one"
        : !TimeRelation.IsSameTime(a, b) ? $"they are of different times, {a.Text.When} and {b.Text.When}"
        : a.PartOf == b.Id || b.PartOf == a.Id ? "one is a part of the other and no greater than it"
        : $"the two {Word(Verdicts.Of(a.Core, a.Outer, b.Core, b.Outer))}: {a.Text.Value} and {b.Text.Value}";

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Agrees => "agree",
        Verdict.Compatible => "are compatible",
        Verdict.Strained => "are strained but can both be true",
        _ => "contradict each other",
    };
}
