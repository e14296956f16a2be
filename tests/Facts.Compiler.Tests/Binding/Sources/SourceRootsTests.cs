using Facts.Compiler.Binding.Sources;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding.Sources;

public sealed class SourceRootsTests
{
    private static readonly CompiledSeeds Compiled = World.Compile(
        Seeds.Note("a", "[one]{.source #one kind=person from=two} [two]{.source #two kind=person from=clerk}"),
        Seeds.Note("b", "Nothing.", "from: paper"),
        Seeds.Note("c", "Nothing.", "rewrites: b"),
        Seeds.Note("d", "[x]{.source #x kind=person from=y} [y]{.source #y kind=person from=x} [z]{.source #z kind=person from=y}"));

    [Theory]
    [InlineData("office", "office", false)]
    [InlineData("paper", "office", false)]
    [InlineData("one", "clerk", true)]
    [InlineData("a", "a", false)]
    [InlineData("b", "office", false)]
    [InlineData("c", "office", false)]
    [InlineData("x", "x", false)]
    [InlineData("y", "x", false)]
    [InlineData("z", "x", false)]
    [InlineData("nobody", "nobody", false)]
    public void A_chain_leads_to_the_root(string from, string root, bool isAnonymous)
    {
        SourceRoot found = SourceRoots.Of(Compiled.Names).Find(from);
        Assert.Equal((root, isAnonymous), (found.Id, found.IsAnonymous));
    }
}
