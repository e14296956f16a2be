using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Compares the figures of one measure: with each other, with their wholes, and with the ratios that relate them.</summary>
internal static class GroupComparison
{
    public static GroupResult Run(ComparisonGroup group)
    {
        var conflicts = new List<Conflict>();
        var agreements = new List<Agreement>();
        var statements = new SameStatements(group.Figures);
        IEnumerable<(Comparable, Comparable)> pairs = group.Figures.Where(IsAnchored).GroupBy(Key).SelectMany(TimePairs.Among).Where(pair => !IsPartAndWhole(pair));
        foreach ((Comparable first, Comparable second) in pairs)
        {
            Compare(first, second, statements, conflicts, agreements);
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
    private static object Key(Comparable figure) => (figure.Quantity, figure.Population, figure.IsPlanned, figure.Where);

    /// <summary>A figure of no known place where the measure needs one, or of no known time, is of the same place and time as nothing.</summary>
    private static bool IsAnchored(Comparable figure) => (figure.Where is not null || !figure.NeedsPlace) && TimeRelation.IsKnown(figure);

    /// <summary>A part is not another count of its whole, though its measure and place may be the same.</summary>
    private static bool IsPartAndWhole((Comparable First, Comparable Second) pair) => pair.First.PartOf == pair.Second.Id || pair.Second.PartOf == pair.First.Id;

    private static void Compare(Comparable a, Comparable b, SameStatements statements, List<Conflict> conflicts, List<Agreement> agreements)
    {
        (Comparable first, Comparable second) = string.CompareOrdinal(a.Id, b.Id) < 0 ? (a, b) : (b, a);
        Verdict verdict = Verdicts.Of(first.Core, first.Outer, second.Core, second.Outer);
        if (verdict == Verdict.Contradicts)
        {
            conflicts.Add(new Conflict(ConflictKind.Figures, first.Id, second.Id, first.Measure, first.Text, second.Text));
        }
        else if (verdict == Verdict.Agrees && first.MayCorroborate && second.MayCorroborate)
        {
            Independence independence = statements.AreOne(first.Id, second.Id) ? Independence.SameRoot : first.Provenance.With(second.Provenance);
            agreements.Add(new Agreement(first.Id, second.Id, independence));
        }
    }

    private static EquatableArray<string> InTimeOrder(ComparisonGroup group) => group.Figures
        .OrderBy(figure => figure.Date.Outer.First ?? long.MinValue)
        .ThenBy(figure => figure.Date.Outer.Last ?? long.MaxValue)
        .ThenBy(figure => figure.Id, StringComparer.Ordinal)
        .Select(figure => figure.Id)
        .ToEquatableArray();
}
