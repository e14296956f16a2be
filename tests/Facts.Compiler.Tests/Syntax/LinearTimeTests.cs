using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Syntax;

/// <summary>Reading a document of twice the length takes twice the work, whatever it holds. Work is counted, not timed.</summary>
public class LinearTimeTests
{
    private const int Count = 2000;

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[a]{")]
    [InlineData("[a]{.figure #x note=\"")]
    [InlineData("[a]{.figure #x note=\" ")]
    [InlineData("x=\"]{\" ")]
    [InlineData("]{x=\"} ")]
    [InlineData("[a]{.figure #x} ")]
    [InlineData("{.figure ")]
    [InlineData("a{")]
    [InlineData("`a")]
    [InlineData("<")]
    [InlineData("<a b=\"")]
    [InlineData("<a x='\"")]
    [InlineData("x<!-- ")]
    [InlineData("x<?")]
    [InlineData("*")]
    [InlineData("*a_ ")]
    [InlineData("a**b")]
    [InlineData("**a *b")]
    [InlineData("](")]
    [InlineData("[a](")]
    [InlineData("[a](<b")]
    [InlineData("[a](b \"")]
    [InlineData("[a](b (")]
    [InlineData("![")]
    [InlineData("[a][")]
    [InlineData("&a")]
    [InlineData("\\[")]
    [InlineData(">")]
    [InlineData("> \n")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("\t")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: b \"\n")]
    [InlineData(":::\n")]
    [InlineData("::: {\n")]
    [InlineData("::: {.context}\n")]
    [InlineData("::: {.context k=\"\n")]
    [InlineData("::: {.context k=\"x")]
    [InlineData("<!-- facts: allow FACT5001 reason=\"x\" -->\n")]
    [InlineData("```\n")]
    [InlineData("<div>\n")]
    [InlineData("[a] {.figure ")]
    [InlineData("] {#x")]
    [InlineData("]\n{")]
    [InlineData("](.figure #x ")]
    [InlineData("[a] (")]
    [InlineData("]       ")]
    [InlineData("      {.figure")]
    [InlineData("｛.figure ")]
    [InlineData("[.figure ]")]
    [InlineData("~~<b>![a](b)")]
    [InlineData("[~~a<b>]{.figure #x}")]
    [InlineData("<<<<<<<\n")]
    [InlineData(">>>>>>> a\n")]
    public void Work_grows_with_the_length(string unit)
    {
        AssertLinear(count => Repeat(unit, count));
        AssertLinear(count => "---\n" + Repeat(unit, count));
    }

    [Theory]
    [InlineData("[", "]{.figure #a}")]
    [InlineData("[ ", "]{.a} ")]
    [InlineData("[", "a](b)")]
    [InlineData("![", "[a](b)")]
    [InlineData("::: {.context}\n", ":::\n")]
    [InlineData("- ", "\n")]
    [InlineData("> ", "\n")]
    [InlineData("*a ", "b* ")]
    [InlineData("[<b>", "]{.place #a}")]
    [InlineData("[~~", "]{.figure #a}")]
    [InlineData("**a ", "b_ ")]
    public void Work_grows_with_the_depth(string open, string close) => AssertLinear(count => Repeat(open, count) + "t" + Repeat(close, count));

    [Fact]
    public void Runs_of_every_length_cost_no_more() =>
        AssertLinear(count => string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2 * count)).Select(length => new string('`', length) + "a")));

    private static string Repeat(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));

    private static void AssertLinear(Func<int, string> make)
    {
        double once = CostOfCharacter(make(Count));
        double twice = CostOfCharacter(make(2 * Count));

        Assert.True(twice <= (once * 1.2) + 0.2, $"{once:F2} steps a character grew to {twice:F2}");
        Assert.InRange(once, 1, 200);
    }

    private static double CostOfCharacter(string text)
    {
        var context = new ParseContext(SourceText.From("a.facts.md", text));
        DocumentParser.Parse(context);
        return (double)context.Steps / text.Length;
    }
}
