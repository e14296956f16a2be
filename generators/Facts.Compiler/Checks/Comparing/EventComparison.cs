using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Compares the dates of each event, where both name the same place or one names none.</summary>
internal static class EventComparison
{
    public static EquatableArray<Conflict> Run(IEnumerable<DocumentComparables> documents)
    {
        var conflicts = new List<Conflict>();
        IEnumerable<IGrouping<string, ComparableEvent>> events = documents
            .SelectMany(document => document.Events)
            .OrderBy(date => date.Id, StringComparer.Ordinal)
            .GroupBy(date => date.Event, StringComparer.Ordinal);
        foreach (ComparableEvent[] dates in events.Select(group => group.ToArray()))
        {
            for (int i = 0; i < dates.Length; i++)
            {
                for (int j = i + 1; j < dates.Length; j++)
                {
                    if (Excludes(dates[i], dates[j]))
                    {
                        conflicts.Add(new Conflict(ConflictKind.Events, dates[i].Id, dates[j].Id, dates[i].Event, dates[i].Text, dates[j].Text));
                    }
                }
            }
        }

        return conflicts.OrderBy(conflict => conflict.First, StringComparer.Ordinal).ThenBy(conflict => conflict.Second, StringComparer.Ordinal).ToEquatableArray();
    }

    public static bool IsComparable(ComparableEvent a, ComparableEvent b) => a.Event == b.Event && (a.Where is null || b.Where is null || a.Where == b.Where);

    private static bool Excludes(ComparableEvent a, ComparableEvent b) => IsComparable(a, b) && Verdicts.Of(a.Date, b.Date) == Verdict.Contradicts;
}
