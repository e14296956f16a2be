using Facts.Compiler.Binding.Sources;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding.Sources;

public sealed class SourceChainTests
{
    private static readonly CompiledSeeds Compiled = World.Compile(
        Seeds.Note("a", "[one]{.source #one kind=person from=two} [two]{.source #two kind=person from=clerk}"),
        Seeds.Note("b", "Nothing.", "from: paper"),
        Seeds.Note("c", "Nothing.", "rewrites: b"),
        Seeds.Note("d", "[x]{.source #x kind=person from=y} [y]{.source #y kind=person from=x}"));

    [Theory]
    [InlineData("office", "office", false)]
    [InlineData("paper", "paper office", false)]
    [InlineData("one", "one two clerk", true)]
    [InlineData("a", "a", false)]
    [InlineData("b", "b paper office", false)]
    [InlineData("c", "c b paper office", false)]
    [InlineData("x", "x y", false)]
    public void A_chain_leads_to_the_root(string from, string chain, bool isAnonymous)
    {
        SourceChain found = SourceChain.From(from, Compiled.Names);
        Assert.Equal((chain, isAnonymous), (string.Join(" ", found.Ids), found.IsRootAnonymous));
    }
}
