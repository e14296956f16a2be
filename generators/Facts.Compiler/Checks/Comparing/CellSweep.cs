using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Marks the members of a cell that may contradict or agree with another, by sweeping over the ends of their times and intervals. No pair is looked at, and none
/// that contradicts or agrees is missed; a few are marked that do neither.
/// </summary>
internal static class CellSweep
{
    public static void Mark(SheetCell cell)
    {
        if (cell.Members.Count < 2)
        {
            return;
        }

        if (cell.Members.Any(member => member.Class.Label != cell.Members[0].Class.Label))
        {
            MarkByLabels(cell);
        }
        else
        {
            MarkByTimes(cell.Members);
        }
    }

    /// <summary>Of one label: what counts is who else is there at the same time.</summary>
    private static void MarkByTimes(IReadOnlyList<SheetMember> members)
    {
        OverlapCount others = new([.. members.Select(member => member.Class.FirstTime)], [.. members.Select(member => member.Class.LastTime)]);
        SheetMember[] met = [.. members.Where(member => others.Of(member.Class.FirstTime, member.Class.LastTime) > 1)];
        if (met.Length == 0)
        {
            return;
        }

        var bounds = new BoundsByTime(met);
        foreach (SheetMember member in met)
        {
            Mark(member, bounds.Of(member.Class.FirstTime, member.Class.LastTime));
        }

        MarkAgreeing(met);
    }

    /// <summary>Undated figures of several documents, or dates of an event at several places: these have no times, and labels part them.</summary>
    private static void MarkByLabels(SheetCell cell)
    {
        var byLabel = cell.Members.GroupBy(member => member.Class.Label).ToDictionary(same => same.Key, same => (Bounds: SheetBounds.Of(same), Count: same.Count()));
        SheetMember[] wild = [.. cell.Members.Where(member => member.Has(ClassFlags.IsWild))];
        SheetBounds ofWild = SheetBounds.Of(wild);
        SheetBounds ofAll = SheetBounds.Of(cell.Members);
        var met = new List<SheetMember>();
        foreach (SheetMember member in cell.Members)
        {
            (SheetBounds ofLabel, int count) = byLabel[member.Class.Label];
            bool isWild = member.Has(ClassFlags.IsWild);
            (SheetBounds bounds, bool isMet) = cell.Kind == CellKind.Events
                ? (isWild ? ofAll : ofLabel.And(ofWild), true)
                : (isWild ? ofLabel.And(ofWild) : ofLabel, count > 1 || (isWild && wild.Length > 1));
            Mark(member, bounds);
            if (isMet)
            {
                met.Add(member);
            }
        }

        MarkAgreeing(met);
    }

    private static void Mark(SheetMember member, SheetBounds others)
    {
        if (others.Exclude(member.Class))
        {
            member.Mark(ClassFlags.MayConflict);
        }
    }

    private static void MarkAgreeing(IReadOnlyList<SheetMember> members)
    {
        SheetMember[] precise = [.. members.Where(member => member.Has(ClassFlags.Corroborates))];
        OverlapCount others = new([.. precise.Select(member => member.Class.CoreLow)], [.. precise.Select(member => member.Class.CoreHigh)]);
        foreach (SheetMember member in precise.Where(member => others.Of(member.Class.CoreLow, member.Class.CoreHigh) > 1))
        {
            member.Mark(ClassFlags.MayAgree);
        }
    }
}
