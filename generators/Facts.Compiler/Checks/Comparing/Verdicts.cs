using Facts.Compiler.Binding.Dates;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>The relation of two statements, from their cores and outers. It is symmetric.</summary>
internal static class Verdicts
{
    /// <summary>
    /// What is unlimited says that there is no upper end: it contradicts what has one, agrees with what is unlimited too, and is compatible with what says of no
    /// number that it is the end.
    /// </summary>
    public static Verdict Of(Comparable a, Comparable b) =>
        a.IsUnlimited && b.IsUnlimited ? Verdict.Agrees
        : a.IsUnlimited ? OfUnlimited(b.Outer)
        : b.IsUnlimited ? OfUnlimited(a.Outer)
        : Of(a.Core, a.Outer, b.Core, b.Outer);

    public static Verdict Of(Interval core, Interval outer, Interval otherCore, Interval otherOuter) =>
        !outer.Intersects(otherOuter) ? Verdict.Contradicts
        : core.Intersects(otherCore) ? Verdict.Agrees
        : otherOuter.Contains(core) || outer.Contains(otherCore) ? Verdict.Compatible
        : Verdict.Strained;

    public static Verdict Of(DateValue date, DateValue other) => Of(AsInterval(date.Core), AsInterval(date.Outer), AsInterval(other.Core), AsInterval(other.Outer));

    private static Verdict OfUnlimited(Interval other) => other.High is null ? Verdict.Compatible : Verdict.Contradicts;

    private static Interval AsInterval(DayInterval days) => new(days.First, days.Last, LowOpen: days.First is null, HighOpen: days.Last is null);
}
