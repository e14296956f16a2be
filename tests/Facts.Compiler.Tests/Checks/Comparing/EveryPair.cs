using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using Interval = Facts.Compiler.Values.Interval;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>The judge of comparing: it holds every figure against every other, with intervals and days as they are, and knows nothing of classes, ranks and sweeps.</summary>
internal static class EveryPair
{
    public static Pairs Of(IReadOnlyCollection<DocumentComparables> documents)
    {
        Comparable[] all = [.. documents.SelectMany(document => document.Figures)];
        Dictionary<string, Comparable> byId = all.ToDictionary(figure => figure.Id);
        ILookup<string, string> around = documents.SelectMany(document => document.Inside).ToLookup(inside => inside.Where, inside => inside.Around);
        var conflicts = new SortedSet<string>(StringComparer.Ordinal);
        var agreements = new SortedSet<string>(StringComparer.Ordinal);
        var statements = all.GroupBy(figure => figure.Measure).ToDictionary(group => group.Key, group => new SameStatements(group));
        foreach ((Comparable a, Comparable b) in from a in all from b in all where a.Id != b.Id select (a, b))
        {
            bool isAlike = a.Measure == b.Measure && AreKin(a, b) && a.Apart == Apart.No && b.Apart == Apart.No;
            if (isAlike && a.Where == b.Where && a.PartOf != b.Id && b.PartOf != a.Id && string.CompareOrdinal(a.Id, b.Id) < 0)
            {
                Verdict verdict = Verdicts.Of(a, b);
                _ = verdict == Verdict.Contradicts && conflicts.Add($"Figures {a.Id} {b.Id}");
                bool isOne = statements[a.Measure].Of(a.Id) is { } one && one == statements[a.Measure].Of(b.Id);
                Independence independence = isOne ? Independence.SameRoot : a.Provenance.With(b.Provenance);
                _ = verdict == Verdict.Agrees && a.MayCorroborate && b.MayCorroborate && independence != Independence.PossiblySame && agreements.Add($"{a.Id} {b.Id} {independence}");
            }

            bool isAdditive = a.Nature is (Nature.Stock or Nature.Flow) && a.Nature == b.Nature;
            bool isWithin = isAlike && a.Where is not null && b.Where is not null && a.Where != b.Where && Above(a.Where, around).Contains(b.Where);
            bool isSaid = a.PartOf == b.Id && a.Scale == b.Scale && a.IsPlanned == b.IsPlanned && IsSameTime(a, b);
            _ = isAdditive && (isWithin || isSaid) && Exceeds(a, b) && conflicts.Add($"Part {a.Id} {b.Id}");
        }

        foreach (Comparable ratio in all.Where(figure => figure is { Nature: Nature.Ratio, Base: not null, Date: not null, Apart: Apart.No, IsUnlimited: false } && figure.Outer.Low?.Sign >= 0))
        {
            Comparable whole = byId[ratio.Base!];
            conflicts.UnionWith(all.Where(result => IsOff(result, ratio, whole)).Select(result => $"Ratio {result.Id} {ratio.Id}"));
        }

        return new Pairs(conflicts, agreements);
    }

    private static bool IsOff(Comparable result, Comparable ratio, Comparable whole) =>
        result.Measure == whole.Measure && result.Id != whole.Id && result.Id != ratio.Id && result.Scale == whole.Scale && result.Population == whole.Population && result.IsPlanned == ratio.IsPlanned
        && result.Where == whole.Where && (ratio.Where is null || ratio.Where == whole.Where)
        && result is { Apart: Apart.No, IsUnlimited: false } && whole is { Apart: Apart.No, IsUnlimited: false } && result.Outer.Low?.Sign >= 0 && whole.Outer.Low?.Sign >= 0
        && result.Date is { } date && IsDated(result) && (date.Core, date.Outer) == (ratio.Date!.Core, ratio.Date.Outer)
        && !result.Outer.Intersects(ratio.Outer.Times(whole.Outer));

    private static bool AreKin(Comparable a, Comparable b) => a.Scale == b.Scale && a.Population == b.Population && a.IsPlanned == b.IsPlanned && IsSameTime(a, b);

    private static bool Exceeds(Comparable part, Comparable whole) => part.Apart != Apart.Unknown && whole.Apart != Apart.Unknown && (part.IsUnlimited
        ? !whole.IsUnlimited && whole.Outer.High is not null
        : !whole.IsUnlimited && part.Outer.IsAbove(whole.Outer));

    private static bool IsDated(Comparable figure) => figure.Date is { } date && (date.Core.First is not null || date.Core.Last is not null);

    private static bool IsSameTime(Comparable a, Comparable b)
    {
        if (a.Apart == Apart.Timeless || b.Apart == Apart.Timeless)
        {
            return false;
        }

        bool isEqual = a.Nature is (Nature.Flow or Nature.Ratio);
        if (a.Date is null && b.Date is null)
        {
            return !isEqual && (a.Document == b.Document || (a.IsExact && b.IsExact));
        }

        return IsDated(a) && IsDated(b) && (isEqual
            ? a.Date == b.Date
            : (a.Date!.Core.First ?? long.MinValue) <= (b.Date!.Core.Last ?? long.MaxValue) && (b.Date.Core.First ?? long.MinValue) <= (a.Date.Core.Last ?? long.MaxValue));
    }

    private static HashSet<string> Above(string place, ILookup<string, string> around)
    {
        var found = new HashSet<string>();
        var open = new Stack<string>(around[place]);
        while (open.TryPop(out string? next))
        {
            if (found.Add(next))
            {
                foreach (string further in around[next])
                {
                    open.Push(further);
                }
            }
        }

        return found;
    }
}
