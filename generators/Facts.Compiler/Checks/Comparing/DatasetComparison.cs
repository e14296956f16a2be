using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// How the facts of a dataset stand to each other, by measure and then by event, and the figures of each measure in time order. Of ids only, by ordinal id: the
/// same whatever order the documents came in.
/// </summary>
internal sealed record DatasetComparison(EquatableArray<RelationSheet> Sheets, EquatableArray<MeasureOrder> Measures)
{
    public static DatasetComparison Of(IEnumerable<GroupResult> groups, EquatableArray<RelationSheet> events)
    {
        GroupResult[] ordered = [.. groups.OrderBy(group => group.Measure, StringComparer.Ordinal)];
        return new DatasetComparison(
            ordered.Select(group => group.Sheet).OfType<RelationSheet>().Concat(events).ToEquatableArray(),
            ordered.Where(group => group.InTimeOrder.Count > 0).Select(group => new MeasureOrder(group.Measure, group.InTimeOrder)).ToEquatableArray());
    }

    /// <summary>The whole comparison at once, for hosts that run once.</summary>
    public static DatasetComparison Of(IReadOnlyCollection<DocumentComparables> documents) =>
        Of(ComparisonGroup.All(documents).Select(GroupComparison.Run), EventComparison.Run(documents));
}
