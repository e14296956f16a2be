namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// What a ratio makes of its base at the ratio's own time: "halved since 2022" and a base of 200 say 100. A planned ratio speaks of planned figures, whatever
/// its base.
/// </summary>
internal sealed record ExpectedByRatio(Comparable Ratio, Comparable Base, Interval Interval)
{
    public static IReadOnlyList<ExpectedByRatio> Of(ComparisonGroup group)
    {
        if (group.Ratios.Count == 0)
        {
            return [];
        }

        Dictionary<string, Comparable> figures = group.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        return
        [
            .. from ratio in @group.Ratios
               let whole = figures[ratio.Base!]
               where ratio.Date is not null && IsUsed(ratio) && IsUsed(whole) && (ratio.Where is null || ratio.Where == whole.Where)
               select new ExpectedByRatio(ratio, whole, ratio.Outer.Times(whole.Outer)),
        ];
    }

    /// <summary>Products of intervals are for numbers that are not negative; what is unlimited has no lower end.</summary>
    public static bool IsUsed(Comparable figure) => figure is { Apart: Apart.No, IsUnlimited: false } && figure.Outer.Low?.Sign >= 0;
}
