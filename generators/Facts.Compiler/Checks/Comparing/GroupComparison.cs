using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Compares the figures of one measure: with each other, with their wholes, and with the ratios that relate them.</summary>
internal static class GroupComparison
{
    public static GroupResult Run(ComparisonGroup group)
    {
        IReadOnlyList<ExpectedByRatio> expected = ExpectedByRatio.Of(group);
        var ranks = new EndRanks(group.Figures.SelectMany(figure => new[] { figure.Core, figure.Outer }).Concat(expected.Select(ratio => ratio.Interval)));
        var peers = new PeerCells(group, ranks);
        return new GroupResult(
            group.Measure,
            InTimeOrder(group),
            SheetBuilder.Build(
                group.Measure,
                areDates: false,
                [.. peers.Cells, .. RatioCells.Of(group, expected, ranks)],
                peers.Around,
                [.. PartPairs.Of(group)]));
    }

    private static EquatableArray<string> InTimeOrder(ComparisonGroup group) => group.Figures
        .Where(figure => figure.Date is not null)
        .OrderBy(figure => figure.Date!.Outer.First ?? long.MinValue)
        .ThenBy(figure => figure.Date!.Outer.Last ?? long.MaxValue)
        .ThenBy(figure => figure.Id, StringComparer.Ordinal)
        .Select(figure => figure.Id)
        .ToEquatableArray();
}
