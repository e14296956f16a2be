using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Compares the figures of one measure: with each other, with their wholes, and with the ratios that relate them.</summary>
internal static class GroupComparison
{
    public static GroupResult Run(ComparisonGroup group)
    {
        var conflicts = new List<Conflict>();
        var agreements = new List<Agreement>();
        foreach (IGrouping<object, Comparable> alike in group.Figures.Where(IsPlaced).GroupBy(Key))
        {
            foreach ((Comparable first, Comparable second) in TimeSweep.Pairs(alike).Where(pair => TimeRelation.IsSameTime(pair.First, pair.Second)))
            {
                Compare(first, second, conflicts, agreements);
            }
        }

        conflicts.AddRange(PartComparison.Run(group));
        conflicts.AddRange(RatioComparison.Run(group));
        return new GroupResult(
            group.Measure,
            InTimeOrder(group),
            conflicts.OrderBy(conflict => conflict.First, StringComparer.Ordinal).ThenBy(conflict => conflict.Second, StringComparer.Ordinal).ToEquatableArray(),
            agreements.OrderBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>What must be the same for two figures of a measure to be held against each other, but for the time.</summary>
    private static object Key(Comparable figure) => (figure.Dimension, figure.Population, figure.IsPlanned, figure.Where);

    private static bool IsPlaced(Comparable figure) => figure.Where is not null || !figure.NeedsPlace;

    private static void Compare(Comparable a, Comparable b, List<Conflict> conflicts, List<Agreement> agreements)
    {
        (Comparable first, Comparable second) = string.CompareOrdinal(a.Id, b.Id) < 0 ? (a, b) : (b, a);
        Verdict verdict = Verdicts.Of(first.Core, first.Outer, second.Core, second.Outer);
        if (verdict == Verdict.Contradicts)
        {
            conflicts.Add(new Conflict(ConflictKind.Figures, first.Id, second.Id, first.Measure, first.Text, second.Text));
        }
        else if (verdict == Verdict.Agrees && first.MayCorroborate && second.MayCorroborate)
        {
            agreements.Add(new Agreement(first.Id, second.Id, first.Provenance.With(second.Provenance)));
        }
    }

    private static EquatableArray<string> InTimeOrder(ComparisonGroup group) => group.Figures
        .OrderBy(figure => figure.Date.Outer.First ?? long.MinValue)
        .ThenBy(figure => figure.Date.Outer.Last ?? long.MaxValue)
        .ThenBy(figure => figure.Id, StringComparer.Ordinal)
        .Select(figure => figure.Id)
        .ToEquatableArray();
}
