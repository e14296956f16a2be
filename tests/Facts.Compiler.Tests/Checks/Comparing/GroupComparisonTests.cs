using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Checks.Comparing;
using FsCheck;
using FsCheck.Fluent;
using Interval = Facts.Compiler.Values.Interval;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>What is found is what holding every figure against every other finds, whatever the order, and only what changed is compared again.</summary>
public sealed class GroupComparisonTests
{
    private static readonly Arbitrary<DocumentComparables[]> s_datasets = Arb.From(RandomComparables.Dataset);

    [Fact]
    public void It_finds_what_every_pair_by_itself_gives() => Prop.ForAll(s_datasets, documents =>
    {
        DatasetComparison found = DatasetComparison.Of(documents);
        Comparable[] all = [.. documents.SelectMany(document => document.Figures)];
        var conflicts = new SortedSet<string>(StringComparer.Ordinal);
        var agreements = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((Comparable a, Comparable b) in from a in all from b in all where string.CompareOrdinal(a.Id, b.Id) < 0 select (a, b))
        {
            bool isAlike = a.Measure == b.Measure && a.Population == b.Population && a.IsPlanned == b.IsPlanned && IsSameTime(a, b) && IsDated(a) && IsDated(b);
            if (isAlike && a.Where is not null && a.Where == b.Where)
            {
                Verdict verdict = Verdicts.Of(a.Core, a.Outer, b.Core, b.Outer);
                _ = verdict == Verdict.Contradicts && conflicts.Add($"Figures {a.Id} {b.Id}");
                _ = verdict == Verdict.Agrees && a.MayCorroborate && b.MayCorroborate && agreements.Add($"{a.Id} {b.Id} {a.Provenance.With(b.Provenance)}");
            }

            foreach ((Comparable part, Comparable whole) in new[] { (a, b), (b, a) })
            {
                bool isWithin = isAlike && whole.Where is not null && part.Above.Contains(whole.Where) && (part.Nature is Nature.Stock or Nature.Flow);
                if (isWithin && part.Outer.Low!.Value > whole.Outer.High!.Value)
                {
                    conflicts.Add($"Part {part.Id} {whole.Id}");
                }
            }
        }

        return conflicts.SetEquals(found.Conflicts.Select(conflict => $"{conflict.Kind} {conflict.First} {conflict.Second}"))
            && agreements.SetEquals(found.Agreements.Select(agreement => $"{agreement.First} {agreement.Second} {agreement.Independence}"))
            && found.Conflicts.Distinct().Count() == found.Conflicts.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_documents_and_of_their_facts_changes_nothing() => Prop.ForAll(s_datasets, documents =>
    {
        IEnumerable<DocumentComparables> turned = documents.Reverse().Select(document => RandomComparables.Document(document.Path.Split('.')[0], [.. document.Figures.Reverse()]));
        return DatasetComparison.Of([.. turned]) == DatasetComparison.Of(documents);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_edit_leaves_the_groups_of_other_measures_equal() => Prop.ForAll(s_datasets, documents =>
    {
        DocumentComparables[] edited = [.. documents.Select(document => RandomComparables.Document(
            document.Path.Split('.')[0],
            [.. document.Figures.Select(figure => figure.Measure == "flow" && document == documents[0] ? figure with { Core = Interval.Closed(99, 99) } : figure with { })]))];
        ComparisonGroup[] before = [.. ComparisonGroup.All(documents)];
        ComparisonGroup[] after = [.. ComparisonGroup.All(edited)];
        bool changes = documents[0].Figures.Any(figure => figure.Measure == "flow");
        return before.Zip(after).All(pair => pair.First == pair.Second ? pair.First.Measure != "flow" || !changes : pair.First.Measure == "flow");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Independence_is_symmetric() => Prop.ForAll(
        Arb.From(from a in RandomComparables.Provenance from b in RandomComparables.Provenance select (a, b)),
        pair => pair.a.With(pair.b) == pair.b.With(pair.a) && pair.a.With(pair.a) == Independence.SameRoot).QuickCheckThrowOnFailure();

    private static bool IsDated(Comparable figure) => figure.Date.Core.First is not null || figure.Date.Core.Last is not null;

    private static bool IsSameTime(Comparable a, Comparable b) => a.Nature == Nature.Flow
        ? a.Date == b.Date
        : (a.Date.Core.First ?? long.MinValue) <= (b.Date.Core.Last ?? long.MaxValue) && (b.Date.Core.First ?? long.MinValue) <= (a.Date.Core.Last ?? long.MaxValue);
}
