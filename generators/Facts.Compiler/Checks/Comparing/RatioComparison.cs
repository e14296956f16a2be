using Facts.Compiler.Binding.Numbers;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// A ratio relates its base to the figures of the same measure at the ratio's own time: "halved since 2022" and a base of 200 say 100. What lies wholly outside
/// the product of the two contradicts them.
/// </summary>
internal static class RatioComparison
{
    public static IEnumerable<Conflict> Run(ComparisonGroup group)
    {
        Dictionary<string, Comparable> figures = group.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        foreach (Comparable ratio in group.Ratios)
        {
            Comparable whole = figures[ratio.Base!];
            Interval expected = ratio.Outer.Times(whole.Outer);
            foreach (Comparable result in group.Figures.Where(figure => figure.Id != whole.Id && IsRelated(figure, ratio, whole)))
            {
                if (!result.Outer.Intersects(expected))
                {
                    yield return new Conflict(ConflictKind.Ratio, result.Id, ratio.Id, result.Measure, result.Text, ratio.Text);
                }
            }
        }
    }

    private static bool IsRelated(Comparable figure, Comparable ratio, Comparable whole) =>
        figure.Dimension == whole.Dimension
        && figure.Population == whole.Population
        && figure.IsPlanned == whole.IsPlanned
        && figure.Where == whole.Where
        && (figure.Where is not null || !figure.NeedsPlace)
        && figure.Outer.Low?.Sign >= 0
        && figure.Date.Core == ratio.Date.Core
        && figure.Date.Outer == ratio.Date.Outer;
}
