using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>What is counted is what going through all pairs counts.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Every_pair_is_counted_once_with_its_first_reason() => Prop.ForAll(Arb.From(RandomComparables.Dataset), documents =>
    {
        foreach (IGrouping<string, Comparable> measure in documents.SelectMany(document => document.Figures).GroupBy(figure => figure.Measure))
        {
            Comparable[] figures = [.. measure];
            var expected = new SortedDictionary<string, long>(System.StringComparer.Ordinal);
            for (int i = 0; i < figures.Length; i++)
            {
                for (int j = i + 1; j < figures.Length; j++)
                {
                    // What keeps a figure apart from all comes first, and of two such reasons the one that is listed first.
                    WhyNot?[] alone = [NotCompared.Alone(figures[i]), NotCompared.Alone(figures[j])];
                    string why = (alone.Any(reason => reason is not null) ? alone.OfType<WhyNot>().Min() : NotCompared.Why(figures[i], figures[j]))?.Words() ?? "compared";
                    expected[why] = expected.GetValueOrDefault(why) + 1;
                }
            }

            MeasureExplanation found = ComparisonExplanation.Of(measure.Key, figures);
            Assert.Equal(expected.GetValueOrDefault("compared"), found.Compared);
            expected.Remove("compared");
            Assert.Equal(expected.Select(pair => (pair.Key, pair.Value)), found.NotCompared.OrderBy(pair => pair.Why, System.StringComparer.Ordinal).Select(pair => (pair.Why, pair.Pairs)));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20_261_125, 11));

    [Fact]
    public void Figures_that_no_longer_stand_or_are_broken_are_counted_too()
    {
        CompiledSeeds seeds = World.Compile(
            "::: {.context measure=workers place=bergen date=\"2020\"}\n[5]{.figure #a} [5]{.figure #b} [6]{.figure #c status=retracted} [7]{.figure #d basis=guess}\n:::");
        MeasureExplanation found = Assert.Single(ComparisonExplanation.Of(seeds.Bound, seeds.Comparables));
        Assert.Equal(("workers", 4, 1L), (found.Measure, found.Figures, found.Compared));
        Assert.Equal([("retracted or superseded", 3L), ("a mistake in one of them", 2L)], found.NotCompared);
    }
}
