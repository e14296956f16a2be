using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Marks figures that may exceed one of a place around theirs, and those that may be exceeded: each place hands the least upper end around it on to those within,
/// and the greatest lower end within it to those around. Times are not looked at here, so some are marked that exceed nothing.
/// </summary>
internal static class PlaceSweep
{
    public static void Mark(IReadOnlyList<SheetCell> cells, IReadOnlyList<int[]> around)
    {
        int[] outermostFirst = OutermostFirst(around);
        foreach (IGrouping<int, SheetCell> family in cells.Where(cell => cell.Node >= 0).GroupBy(cell => cell.Family))
        {
            if (family.Select(cell => cell.Node).Distinct().Skip(1).Any())
            {
                Mark([.. family], around, outermostFirst);
            }
        }
    }

    private static void Mark(SheetCell[] family, IReadOnlyList<int[]> around, int[] outermostFirst)
    {
        SheetBounds[] own = [.. Enumerable.Repeat(SheetBounds.None, around.Count)];
        foreach (SheetCell cell in family)
        {
            own[cell.Node] = own[cell.Node].And(SheetBounds.Of(cell.Members));
        }

        SheetBounds[] outside = [.. Enumerable.Repeat(SheetBounds.None, around.Count)];
        SheetBounds[] inside = [.. Enumerable.Repeat(SheetBounds.None, around.Count)];
        foreach (int place in outermostFirst)
        {
            outside[place] = around[place].Aggregate(SheetBounds.None, (bounds, outer) => bounds.And(own[outer]).And(outside[outer]));
        }

        foreach (int place in outermostFirst.Reverse())
        {
            foreach (int outer in around[place])
            {
                inside[outer] = inside[outer].And(own[place]).And(inside[place]);
            }
        }

        // Places that lie in a circle, which is reported elsewhere, have no outermost: there every figure is looked at when it is asked for.
        var ordered = new HashSet<int>(outermostFirst);
        foreach (SheetCell cell in family)
        {
            foreach (SheetMember member in cell.Members)
            {
                bool isCircular = !ordered.Contains(cell.Node);
                member.Mark((isCircular || member.Class.OuterLow > outside[cell.Node].LeastHigh ? ClassFlags.MayExceed : 0)
                    | (isCircular || ordered.Count < around.Count || member.Class.OuterHigh < inside[cell.Node].GreatestLow ? ClassFlags.MayBeExceeded : 0));
            }
        }
    }

    /// <summary>Each place after all that it lies in; those of circles, and what lies in one, are left out.</summary>
    private static int[] OutermostFirst(IReadOnlyList<int[]> around)
    {
        int[] open = [.. around.Select(places => places.Length)];
        ILookup<int, int> within = Enumerable.Range(0, around.Count)
            .SelectMany(place => around[place].Select(outer => (Outer: outer, Place: place)))
            .ToLookup(edge => edge.Outer, edge => edge.Place);
        var order = new List<int>(Enumerable.Range(0, around.Count).Where(place => open[place] == 0));
        for (int i = 0; i < order.Count; i++)
        {
            foreach (int place in within[order[i]])
            {
                if (--open[place] == 0)
                {
                    order.Add(place);
                }
            }
        }

        return [.. order];
    }
}
