using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Text;

namespace Facts.Generator.Tests.Emission;

/// <summary>Each document gets the relations of its own facts, and of no document whose id begins alike.</summary>
public sealed class RelationsTests
{
    private static readonly string[] s_facts = ["ab:x", "a:y", "b:x", "a-b:x", "a:x", "a:x-1", "A:x", "a0:x", "a_:x", "c:x"];

    [Theory]
    [InlineData("A", "A:x")]
    [InlineData("a", "a:x a:x-1 a:y")]
    [InlineData("a-b", "a-b:x")]
    [InlineData("a0", "a0:x")]
    [InlineData("a_", "a_:x")]
    [InlineData("ab", "ab:x")]
    [InlineData("b", "b:x")]
    [InlineData("c", "c:x")]
    [InlineData("0", "")]
    [InlineData("aa", "")]
    [InlineData("d", "")]
    public void A_document_has_those_of_its_own_facts(string document, string expected)
    {
        Agreement[] agreements = [.. s_facts.Zip(s_facts.Skip(1)).Select(pair => new Agreement(pair.First, pair.Second, Independence.Independent))];
        DatasetRelations relations = DatasetRelations.Of(DatasetComparisonOf(agreements), []);

        Assert.Equal(expected, string.Join(" ", relations.For(document).Facts.Select(fact => fact.Id)));
    }

    private static DatasetComparison DatasetComparisonOf(Agreement[] agreements) => new(default, agreements.ToEquatableArray(), default);
}
