using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Finds the figures that hold at the same time. What must have equal times is sorted by them; else the figures are gone through by their first day,
/// those kept that haven't ended: the cost grows with the figures and with the pairs found, not with the square of the figures.
/// </summary>
internal static class TimePairs
{
    /// <summary>All pairs of figures of one nature at the same time.</summary>
    public static IEnumerable<(Comparable First, Comparable Second)> Among(IEnumerable<Comparable> figures)
    {
        Comparable[] all = [.. figures];
        return all.Length > 0 && TimeRelation.IsEqualNeeded(all[0].Nature)
            ? all.GroupBy(Time).SelectMany(same => Each([.. same]))
            : Sweep(all.Select(figure => (figure, IsPart: true, IsWhole: true)));
    }

    /// <summary>All pairs of a part and a whole, of one nature, at the same time.</summary>
    public static IEnumerable<(Comparable Part, Comparable Whole)> Between(IReadOnlyList<Comparable> parts, IReadOnlyList<Comparable> wholes)
    {
        if (parts.Count == 0 || wholes.Count == 0)
        {
            return [];
        }

        if (TimeRelation.IsEqualNeeded(parts[0].Nature))
        {
            ILookup<object, Comparable> byTime = wholes.ToLookup(Time);
            return parts.SelectMany(part => byTime[Time(part)].Select(whole => (part, whole)));
        }

        return Sweep(parts.Select(part => (part, IsPart: true, IsWhole: false)).Concat(wholes.Select(whole => (whole, IsPart: false, IsWhole: true))));
    }

    private static object Time(Comparable figure) => (figure.Date.Core, figure.Date.Outer);

    private static IEnumerable<(Comparable, Comparable)> Each(Comparable[] figures)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            for (int j = i + 1; j < figures.Length; j++)
            {
                yield return (figures[i], figures[j]);
            }
        }
    }

    private static IEnumerable<(Comparable, Comparable)> Sweep(IEnumerable<(Comparable Figure, bool IsPart, bool IsWhole)> figures)
    {
        var parts = new List<Comparable>();
        var wholes = new List<Comparable>();
        foreach ((Comparable figure, bool isPart, bool isWhole) in figures.OrderBy(entry => Begin(entry.Figure)).ThenBy(entry => entry.Figure.Id, StringComparer.Ordinal))
        {
            long now = Begin(figure);
            if (isWhole)
            {
                parts.RemoveAll(other => End(other) < now);
                foreach (Comparable part in parts)
                {
                    yield return (part, figure);
                }
            }

            if (isPart && !isWhole)
            {
                wholes.RemoveAll(other => End(other) < now);
                foreach (Comparable whole in wholes)
                {
                    yield return (figure, whole);
                }
            }

            (isPart ? parts : wholes).Add(figure);
        }
    }

    private static long Begin(Comparable figure) => figure.Date.Core.First ?? long.MinValue;

    private static long End(Comparable figure) => figure.Date.Core.Last ?? long.MaxValue;
}
