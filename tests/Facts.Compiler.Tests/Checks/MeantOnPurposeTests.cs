using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Checks;

/// <summary>Two errors may be there on purpose, to show how something is written: a comment in place may say so, and no setting. Others it can't take away.</summary>
public class MeantOnPurposeTests
{
    [Theory]
    [InlineData("FACT1220", "Write it as `[19]{.figure #x}`.", "")]
    [InlineData("FACT1220", "    [19]{.figure #x}", "")]
    [InlineData("FACT1229", "```\n<<<<<<< HEAD\n```", "")]
    [InlineData("FACT1222", "Write [19] {.figure #x}.", "FACT1906 FACT1222")]
    [InlineData("FACT1220", "Write it as usual.", "FACT1907")]
    public void A_comment_says_so(string id, string block, string rules) => Assert.Equal(
        rules, Seeds.Compile(Seeds.Note("a", $"<!-- facts: allow {id} reason=\"an example\" -->\n\n{block}")).Rules());

    [Fact]
    public void Without_it_they_are_errors() =>
        Assert.Equal("FACT1220 FACT1229", Seeds.Compile(Seeds.Note("a", "`[19]{.figure #x}`\n\n```\n<<<<<<< HEAD\n```")).Rules());
}
