using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// How the facts of a dataset stand to each other: what contradicts what, what agrees, and the figures of each measure in time order. Of ids only, by ordinal
/// id: the same whatever order the documents came in.
/// </summary>
internal sealed record DatasetComparison(EquatableArray<Conflict> Conflicts, EquatableArray<Agreement> Agreements, EquatableArray<MeasureOrder> Measures)
{
    public static DatasetComparison Of(IEnumerable<GroupResult> groups, EquatableArray<Conflict> events)
    {
        GroupResult[] ordered = [.. groups.OrderBy(group => group.Measure, StringComparer.Ordinal)];
        return new DatasetComparison(
            ordered.SelectMany(group => group.Conflicts).Concat(events).ToEquatableArray(),
            ordered.SelectMany(group => group.Agreements).ToEquatableArray(),
            ordered.Select(group => new MeasureOrder(group.Measure, group.InTimeOrder)).ToEquatableArray());
    }

    /// <summary>The whole comparison at once, for hosts that run once.</summary>
    public static DatasetComparison Of(IReadOnlyList<DocumentComparables> documents) =>
        Of(ComparisonGroup.All(documents).Select(GroupComparison.Run), EventComparison.Run(documents));
}
