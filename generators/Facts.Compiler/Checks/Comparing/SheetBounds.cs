namespace Facts.Compiler.Checks.Comparing;

/// <summary>Of some statements the least upper end and the greatest lower end of their outers. One of them excludes a statement exactly where one of these two does.</summary>
internal readonly record struct SheetBounds(int LeastHigh, int GreatestLow)
{
    public static SheetBounds None { get; } = new(int.MaxValue, int.MinValue);

    public static SheetBounds Of(IEnumerable<SheetMember> members) => members.Aggregate(None, (bounds, member) => bounds.And(Of(member)));

    public static SheetBounds Of(SheetMember member) => new(member.Class.OuterHigh, member.Class.OuterLow);

    public SheetBounds And(SheetBounds other) => new(Math.Min(LeastHigh, other.LeastHigh), Math.Max(GreatestLow, other.GreatestLow));

    public bool Exclude(SheetClass statement) => statement.OuterLow > LeastHigh || statement.OuterHigh < GreatestLow;
}
