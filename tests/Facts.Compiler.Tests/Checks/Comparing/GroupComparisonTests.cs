using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Text;
using FsCheck;
using FsCheck.Fluent;
using Interval = Facts.Compiler.Values.Interval;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>What is found is what holding every figure against every other finds, whatever the order, and only what changed is compared again.</summary>
public sealed class GroupComparisonTests
{
    private static readonly Arbitrary<DocumentComparables[]> s_datasets = Arb.From(RandomComparables.Dataset);

    private static Config Cases { get; } = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20_261_125, 7);

    [Fact]
    public void It_finds_what_every_pair_by_itself_gives()
    {
        var kinds = new SortedSet<string>();
        Prop.ForAll(s_datasets, documents =>
        {
            Pairs found = Pairs.Of(DatasetComparison.Of(documents));
            Pairs expected = EveryPair.Of(documents);
            Assert.Equal(expected.Conflicts, found.Conflicts);
            Assert.Equal(expected.Agreements, found.Agreements);
            kinds.UnionWith(expected.Conflicts.Select(conflict => conflict.Split(' ')[0]));
            kinds.UnionWith(expected.Agreements.Select(agreement => agreement.Split(' ')[2]));
        }).Check(Cases);
        Assert.Equal("Figures Independent Part Ratio SameRoot", string.Join(" ", kinds));
    }

    [Fact]
    public void The_order_of_the_documents_and_of_their_facts_changes_nothing() => Prop.ForAll(s_datasets, documents =>
    {
        IEnumerable<DocumentComparables> turned = documents.Reverse().Select(document => RandomComparables.Document(document.Path.Split('.')[0], [.. document.Figures.Reverse()]));
        return DatasetComparison.Of([.. turned]) == DatasetComparison.Of(documents);
    }).Check(Cases);

    /// <summary>What is exact becomes about: its outer grows. Whether two are compared must not change with it, so all are as exact as before.</summary>
    [Fact]
    public void To_widen_makes_no_contradiction() => Prop.ForAll(s_datasets, documents =>
    {
        DocumentComparables[] wide = Map(documents, figure => figure with { Outer = Wider(figure.Outer) });
        return Pairs.Of(DatasetComparison.Of(wide)).Conflicts.IsSubsetOf(Pairs.Of(DatasetComparison.Of(documents)).Conflicts);
    }).Check(Cases);

    /// <summary>All numbers of a measure in a unit a thousandth as large.</summary>
    [Fact]
    public void The_unit_changes_nothing() => Prop.ForAll(s_datasets, documents =>
    {
        DocumentComparables[] small = Map(documents, figure => figure.Base is not null ? figure : figure with { Core = figure.Core.Map(1000, 0), Outer = figure.Outer.Map(1000, 0) });
        return DatasetComparison.Of(small).Sheets == DatasetComparison.Of(documents).Sheets;
    }).Check(Cases);

    [Fact]
    public void An_edit_leaves_the_groups_of_other_measures_equal() => Prop.ForAll(s_datasets, documents =>
    {
        DocumentComparables[] edited = [.. documents.Select(document => RandomComparables.Document(
            document.Path.Split('.')[0],
            [.. document.Figures.Select(figure => figure.Measure == "rate" && document == documents[0] ? figure with { Core = Interval.Closed(99, 99) } : figure with { })]))];
        bool changes = documents[0].Figures.Any(figure => figure.Measure == "rate");
        string[] touched = [.. documents[0].Figures.Where(figure => figure.Measure == "rate").Select(figure => figure.Id)];
        ComparisonGroup[] before = [.. ComparisonGroup.All(documents)];
        ComparisonGroup[] after = [.. ComparisonGroup.All(edited)];
        return before.Zip(after).All(pair => (pair.First == pair.Second) == !(changes && (pair.First.Measure == "rate" || pair.First.Wholes.Any(whole => touched.Contains(whole.Id)))));
    }).Check(Cases);

    [Fact]
    public void Independence_is_symmetric() => Prop.ForAll(
        Arb.From(from a in RandomComparables.Provenance from b in RandomComparables.Provenance select (a, b)),
        pair => pair.a.With(pair.b) == pair.b.With(pair.a) && pair.a.With(pair.a) == Independence.SameRoot).Check(Cases);

    private static DocumentComparables[] Map(DocumentComparables[] documents, System.Func<Comparable, Comparable> change) =>
        [.. documents.Select(document => document with { Figures = document.Figures.Select(change).ToEquatableArray() })];

    private static Interval Wider(Interval interval) => new(
        interval.Low is { } low ? low - 1 : null, interval.High is { } high ? high + 1 : null, interval.LowOpen, interval.HighOpen);
}
