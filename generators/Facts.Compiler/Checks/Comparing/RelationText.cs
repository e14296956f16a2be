namespace Facts.Compiler.Checks.Comparing;

/// <summary>Says in words why two facts do not contradict each other, for an author who wrote that they do.</summary>
internal static class RelationText
{
    public static string Of(Acknowledgement said, IReadOnlyList<DocumentComparables> documents)
    {
        ComparableEvent[] events = [.. Find(documents.SelectMany(document => document.Events), date => date.Id, said)];
        if (events.Length == 2)
        {
            return EventComparison.IsComparable(events[0], events[1]) ? $"the two dates {Word(Verdicts.Of(events[0].Date, events[1].Date))}" : "they are dates of different events or places";
        }

        Comparable[] figures = [.. Find(documents.SelectMany(document => document.Figures), figure => figure.Id, said)];
        return figures.Length == 2 ? Of(figures[0], figures[1]) : "the two are not compared: one of them has no measure or no date (a date: no event), or no longer stands";
    }

    private static IEnumerable<T> Find<T>(IEnumerable<T> facts, Func<T, string> id, Acknowledgement said) =>
        facts.Where(fact => id(fact) == said.Id || id(fact) == said.Other).GroupBy(id, StringComparer.Ordinal).Select(same => same.First());

    private static string Of(Comparable a, Comparable b) =>
        a.Measure != b.Measure ? $"they are of different measures, '{a.Measure}' and '{b.Measure}'"
        : a.Population != b.Population ? "they are of different populations"
        : a.IsPlanned != b.IsPlanned ? "one is planned and the other actual"
        : a.Where != b.Where ? "they are of different places"
        : a.Where is null && a.NeedsPlace ? "no place is given, and the measure needs one"
        : !TimeRelation.IsSameTime(a, b) ? $"they are of different times, {a.Text.When} and {b.Text.When}"
        : $"the two {Word(Verdicts.Of(a.Core, a.Outer, b.Core, b.Outer))}: {a.Text.Value} and {b.Text.Value}";

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Agrees => "agree",
        Verdict.Compatible => "are compatible",
        Verdict.Strained => "are strained but can both be true",
        _ => "contradict each other",
    };
}
