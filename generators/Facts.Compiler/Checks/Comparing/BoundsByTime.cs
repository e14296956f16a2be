namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// The bounds of those statements that hold at some time within a given one. What begins by its end is put into a tree by the end of each, and asked for what has
/// not ended before its beginning: so each question costs the logarithm of their number. All questions are answered beforehand, in the order of their ends.
/// </summary>
internal sealed class BoundsByTime
{
    private readonly int[] _ends;
    private readonly SheetBounds[] _tree;
    private readonly Dictionary<(int First, int Last), SheetBounds> _answers = [];

    public BoundsByTime(IReadOnlyList<SheetMember> members)
    {
        _ends = [.. members.Select(member => member.Class.LastTime).Distinct().OrderBy(end => end)];
        _tree = [.. Enumerable.Repeat(SheetBounds.None, _ends.Length + 1)];
        SheetMember[] byBegin = [.. members.OrderBy(member => member.Class.FirstTime)];
        int begun = 0;
        foreach ((int first, int last) in members.Select(member => (member.Class.FirstTime, member.Class.LastTime)).Distinct().OrderBy(time => time.LastTime))
        {
            for (; begun < byBegin.Length && byBegin[begun].Class.FirstTime <= last; begun++)
            {
                Put(byBegin[begun]);
            }

            _answers.Add((first, last), NotEndedBefore(first));
        }
    }

    public SheetBounds Of(int first, int last) => _answers[(first, last)];

    private void Put(SheetMember member)
    {
        // The latest end is at the first leaf, so that what has not ended is a prefix.
        for (int i = _ends.Length - Array.BinarySearch(_ends, member.Class.LastTime); i < _tree.Length; i += i & -i)
        {
            _tree[i] = _tree[i].And(SheetBounds.Of(member));
        }
    }

    private SheetBounds NotEndedBefore(int first)
    {
        int found = Array.BinarySearch(_ends, first);
        SheetBounds bounds = SheetBounds.None;
        for (int i = _ends.Length - (found < 0 ? ~found : found); i > 0; i -= i & -i)
        {
            bounds = bounds.And(_tree[i]);
        }

        return bounds;
    }
}
