using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Whether two figures hold at the same time: overlapping for what is there or goes on, equal for what came about in a time.</summary>
internal static class TimeRelation
{
    public static bool IsSameTime(Comparable a, Comparable b) => IsKnown(a) && IsKnown(b)
        && (IsEqualNeeded(a.Nature) || IsEqualNeeded(b.Nature)
            ? a.Date.Core == b.Date.Core && a.Date.Outer == b.Date.Outer
            : Overlaps(a.Date.Core, b.Date.Core));

    /// <summary>A date without beginning and end says nothing of when, so nothing is known to hold at the same time.</summary>
    public static bool IsKnown(Comparable figure) => figure.Date.Core.First is not null || figure.Date.Core.Last is not null;

    public static bool IsEqualNeeded(Nature nature) => nature is Nature.Flow or Nature.Ratio;

    public static bool Overlaps(DayInterval a, DayInterval b) =>
        (a.First is not { } first || b.Last is not { } otherLast || first <= otherLast)
        && (b.First is not { } otherFirst || a.Last is not { } last || otherFirst <= last);
}
