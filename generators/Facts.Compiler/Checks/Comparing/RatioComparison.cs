using Facts.Compiler.Binding.Numbers;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// A ratio relates its base to the figures of the same measure at the ratio's own time: "halved since 2022" and a base of 200 say 100. What lies wholly outside
/// the product of the two contradicts them. A planned ratio speaks of planned figures, whatever its base.
/// </summary>
internal static class RatioComparison
{
    public static IEnumerable<Conflict> Run(ComparisonGroup group)
    {
        if (group.Ratios.Count == 0)
        {
            yield break;
        }

        Dictionary<string, Comparable> figures = group.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        ILookup<object, Comparable> results = group.Figures
            .Where(figure => IsPositive(figure) && TimeRelation.IsKnown(figure) && (figure.Where is not null || !figure.NeedsPlace))
            .ToLookup(figure => Key(figure, figure, figure.IsPlanned));
        foreach (Comparable ratio in group.Ratios)
        {
            Comparable whole = figures[ratio.Base!];
            if (!IsPositive(ratio) || !IsPositive(whole) || (ratio.Where is not null && ratio.Where != whole.Where))
            {
                continue;
            }

            Interval expected = ratio.Outer.Times(whole.Outer);
            foreach (Comparable result in results[Key(whole, ratio, ratio.IsPlanned)])
            {
                if (result.Id != whole.Id && !result.Outer.Intersects(expected))
                {
                    yield return new Conflict(ConflictKind.Ratio, result.Id, ratio.Id, result.Measure, result.Text, ratio.Text) { BaseText = whole.Text.Value };
                }
            }
        }
    }

    private static object Key(Comparable counted, Comparable time, bool isPlanned) =>
        (counted.Quantity, counted.Population, isPlanned, counted.Where, time.Date.Core, time.Date.Outer);

    private static bool IsPositive(Comparable figure) => figure.Outer.Low?.Sign >= 0;
}
