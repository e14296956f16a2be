using Facts.Compiler.Binding.Model;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Whether two figures hold at the same time: overlapping for what is there or goes on, equal for what came about in a time. Two without a date hold at the same
/// time within one document, and anywhere where both numbers are exact (a price, a limit); what came about in a time never does.
/// </summary>
internal static class TimeRelation
{
    public static bool IsSameTime(Comparable a, Comparable b) => IsKnown(a) && IsKnown(b)
        && (a.Date is not { } date || b.Date is not { } other
            ? a.Date is null && b.Date is null && (a.Document == b.Document || (a.IsExact && b.IsExact))
            : IsEqualNeeded(a.Nature) || IsEqualNeeded(b.Nature)
                ? date.Core == other.Core && date.Outer == other.Outer
                : (date.Core.First ?? long.MinValue) <= (other.Core.Last ?? long.MaxValue) && (other.Core.First ?? long.MinValue) <= (date.Core.Last ?? long.MaxValue));

    /// <summary>A date without beginning and end says nothing of when, so nothing is known to hold at the same time.</summary>
    public static bool IsKnown(Comparable figure) => figure.Date is { } date
        ? date.Core.First is not null || date.Core.Last is not null
        : figure.Apart != Apart.Timeless && !IsEqualNeeded(figure.Nature);

    public static bool IsEqualNeeded(Nature nature) => nature is Nature.Flow or Nature.Ratio;
}
