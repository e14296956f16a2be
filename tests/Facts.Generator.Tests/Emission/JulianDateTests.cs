namespace Facts.Generator.Tests.Emission;

/// <summary>A date of the Julian calendar keeps both of its dates.</summary>
public sealed class JulianDateTests
{
    private const string Seed = """
        ---
        facts: 1
        id: post
        kind: note
        title: A
        ---

        It fell on [25 October 1917]{.date #julian calendar="julian"}, and [7 May 1918]{.date #other}.

        """;

    [Theory]
    [InlineData("Dates.Post.Julian.Date.Edtf", "1917-11-07")]
    [InlineData("Dates.Post.Julian.Date.Julian!", "1917-10-25")]
    [InlineData("Dates.Post.Other.Date.Edtf", "1918-05-07")]
    [InlineData("Dates.Post.Other.Date.Julian ?? \"none\"", "none")]
    public void It_says(string expression, string expected) => Assert.Equal(expected, CompiledDataset.Evaluate(Emitted.From(("post.facts.md", Seed)), expression));
}
