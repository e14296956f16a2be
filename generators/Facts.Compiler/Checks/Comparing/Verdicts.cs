using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Figures;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>The relation of section 7, from the cores and outers of two statements. It is symmetric.</summary>
internal static class Verdicts
{
    public static Verdict Of(Interval core, Interval outer, Interval otherCore, Interval otherOuter) =>
        !outer.Intersects(otherOuter) ? Verdict.Contradicts
        : core.Intersects(otherCore) ? Verdict.Agrees
        : otherOuter.Contains(core) || outer.Contains(otherCore) ? Verdict.Compatible
        : Verdict.Strained;

    public static Verdict Of(DateValue date, DateValue other) => Of(AsInterval(date.Core), AsInterval(date.Outer), AsInterval(other.Core), AsInterval(other.Outer));

    private static Interval AsInterval(DayInterval days) => new(days.First, days.Last, LowOpen: days.First is null, HighOpen: days.Last is null);
}
