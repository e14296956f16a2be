using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Checks;
using Facts.Compiler.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Checks;

public sealed class CyclesTests
{
    private static readonly Arbitrary<(int From, int To)[]> s_graphs = Arb.From(
        from links in (from a in Gen.Choose(0, 7) from b in Gen.Choose(0, 7) select (a, b)).ListOf(9)
        select links.Distinct().ToArray());

    [Fact]
    public void Each_that_is_found_is_one_and_none_comes_twice() => Prop.ForAll(s_graphs, links =>
    {
        IReadOnlyList<string>[] found = [.. Find(links)];
        return found.All(cycle => cycle[0] == cycle[^1] && cycle[0] == cycle.Min() && cycle.Zip(cycle.Skip(1)).All(link => links.Contains((int.Parse(link.First), int.Parse(link.Second)))))
            && found.Select(cycle => string.Join(" ", cycle)).Distinct().Count() == found.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_is_found_exactly_where_something_reaches_itself() => Prop.ForAll(s_graphs, links =>
    {
        HashSet<(int, int)> reach = [.. links];
        for (int k = 0; k < 8; k++)
        {
            reach.UnionWith((from a in Enumerable.Range(0, 8) from b in Enumerable.Range(0, 8) where reach.Contains((a, k)) && reach.Contains((k, b)) select (a, b)).ToList());
        }

        return Find(links).Any() == reach.Any(pair => pair.Item1 == pair.Item2);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_chain_is_no_trouble()
    {
        const int Length = 100_000;
        Assert.Empty(Cycles.Find(Enumerable.Range(0, Length).Select(Name), Next));
        Assert.Equal(Length + 1, Assert.Single(Cycles.Find([Name(0)], node => int.Parse(node) == Length - 1 ? new[] { Name(0) }.ToEquatableArray() : Next(node))).Count);

        static EquatableArray<string> Next(string node) => int.Parse(node) + 1 < Length ? new[] { Name(int.Parse(node) + 1) }.ToEquatableArray() : default;

        static string Name(int number) => number.ToString("D6");
    }

    private static IEnumerable<IReadOnlyList<string>> Find((int From, int To)[] links) => Cycles.Find(
        Enumerable.Range(0, 8).Select(node => node.ToString()),
        node => links.Where(link => link.From.ToString() == node).Select(link => link.To.ToString()).ToEquatableArray());
}
