using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Compares the dates of each event, where both name the same place or one names none.</summary>
internal static class EventComparison
{
    public static EquatableArray<Conflict> Run(IEnumerable<DocumentComparables> documents) => documents
        .OrderBy(document => document.Path, StringComparer.Ordinal)
        .SelectMany(document => document.Events)
        .GroupBy(date => date.Id, StringComparer.Ordinal)
        .Select(same => same.First())
        .GroupBy(date => date.Event, StringComparer.Ordinal)
        .SelectMany(Exclusive)
        .OrderBy(conflict => conflict.First, StringComparer.Ordinal)
        .ThenBy(conflict => conflict.Second, StringComparer.Ordinal)
        .ToEquatableArray();

    public static bool IsComparable(ComparableEvent a, ComparableEvent b) => a.Event == b.Event && (a.Where is null || b.Where is null || a.Where == b.Where);

    /// <summary>Two dates exclude each other where the one has ended before the other begins: so for each those are looked through that end before it, and no more.</summary>
    private static IEnumerable<Conflict> Exclusive(IEnumerable<ComparableEvent> dates)
    {
        ComparableEvent[] byEnd = [.. dates.OrderBy(date => date.Date.Outer.Last ?? long.MaxValue)];
        foreach (ComparableEvent late in byEnd.Where(date => date.Date.Outer.First is not null))
        {
            foreach (ComparableEvent early in byEnd.TakeWhile(date => (date.Date.Outer.Last ?? long.MaxValue) < late.Date.Outer.First))
            {
                if (IsComparable(early, late))
                {
                    yield return Found(early, late);
                }
            }
        }
    }

    private static Conflict Found(ComparableEvent a, ComparableEvent b)
    {
        (ComparableEvent first, ComparableEvent second) = string.CompareOrdinal(a.Id, b.Id) < 0 ? (a, b) : (b, a);
        return new Conflict(ConflictKind.Events, first.Id, second.Id, first.EventAsWritten, first.Text, second.Text);
    }
}
