using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Puts figures into cells with the ratios that speak of their place and time. What lies wholly outside what the ratio makes of its base contradicts it.</summary>
internal static class RatioCells
{
    public static IEnumerable<SheetCell> Of(ComparisonGroup group, IReadOnlyList<ExpectedByRatio> expected, EndRanks ranks)
    {
        if (expected.Count == 0)
        {
            yield break;
        }

        ILookup<object, Comparable> results = group.Figures
            .Where(figure => figure.Date is not null && TimeRelation.IsKnown(figure) && ExpectedByRatio.IsUsed(figure))
            .ToLookup(figure => Key(figure, figure));
        foreach (IGrouping<object, ExpectedByRatio> same in expected.GroupBy(ratio => Key(ratio.Base, ratio.Ratio)))
        {
            SheetMember[] ratios = [.. same.Select(ratio => Member(ratio.Ratio.Id, ClassFlags.IsRatio, ratio.Interval, ranks, ratio.Base.Id))];
            SheetMember[] figures = [.. results[same.Key].Select(figure => Member(figure.Id, ClassFlags.None, figure.Outer, ranks, null))];
            Mark(ratios, SheetBounds.Of(figures));
            Mark(figures, SheetBounds.Of(ratios));
            yield return new SheetCell(CellKind.Ratios, 0, -1, [.. ratios, .. figures]);
        }
    }

    private static void Mark(SheetMember[] members, SheetBounds others)
    {
        foreach (SheetMember member in members.Where(member => others.Exclude(member.Class)))
        {
            member.Mark(ClassFlags.MayConflict);
        }
    }

    private static SheetMember Member(string id, ClassFlags flags, Interval outer, EndRanks ranks, string? except) =>
        new(id, new SheetClass(flags, 0, 0, 0, 0, 0, ranks.Low(outer), ranks.High(outer, ranks.Top), 0, 0, except));

    private static object Key(Comparable counted, Comparable time) =>
        (counted.Scale, counted.Population, time.IsPlanned, counted.Where, time.Date!.Core, time.Date.Outer);
}
