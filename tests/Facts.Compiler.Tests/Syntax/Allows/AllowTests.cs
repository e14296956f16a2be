using Facts.Compiler.Syntax;

namespace Facts.Compiler.Tests.Syntax.Allows;

/// <summary>Comments that allow a warning for the block after them.</summary>
public class AllowTests
{
    private const string Comment = "<!-- facts: allow FACT5001 reason=\"why not\" -->";

    [Theory]
    [InlineData("a\nb", "a\nb")]
    [InlineData("::: {.context}\na\n\nb\n:::\n\nc", "::: {.context}\na\n\nb\n:::")]
    [InlineData("# a\n\nb", "# a")]
    [InlineData("- a\n\n  b\n- c\n\nd", "- a\n\n  b\n- c")]
    [InlineData("- a\n* b", "- a")]
    [InlineData("> a\n> b\n\nc", "> a\n> b")]
    [InlineData("<!-- another -->\n\na", "a")]
    [InlineData("[r]: /u\n\na", "a")]
    [InlineData("    code\n\na", "    code")]
    public void It_holds_for_the_next_block(string after, string block)
    {
        DocumentSyntax document = Reading.Body(Comment + "\n" + (after[0] == ' ' ? "\n" : "") + after);
        AllowSyntax allow = Assert.Single(document.Allows);

        Assert.Equal("", Reading.Findings(document));
        Assert.Equal("FACT5001", allow.Rule.Text);
        Assert.Equal("why not", allow.Reason.Text);
        Assert.Equal(Comment, document.Source.Slice(allow.Span));
        Assert.Equal(block.TrimStart(), document.Source.Slice(allow.Block).TrimStart());
    }

    [Fact]
    public void Several_stand_before_one_block()
    {
        DocumentSyntax document = Reading.Body(Comment + "\n" + Comment.Replace("5001", "1220", StringComparison.Ordinal) + "\n\na\n");

        Assert.Equal(["FACT5001 a", "FACT1220 a"], document.Allows.Select(allow => $"{allow.Rule} {document.Source.Slice(allow.Block)}"));
    }

    [Fact]
    public void It_may_run_over_several_lines_and_stand_inside_a_div()
    {
        DocumentSyntax document = Reading.Body("::: {.context}\n<!-- facts: allow FACT5001\n     reason=\"why\" -->\na\n:::\nb");

        Assert.Equal("", Reading.Findings(document));
        Assert.Equal("a", document.Source.Slice(Assert.Single(document.Allows).Block));
    }

    [Theory]
    [InlineData("<!-- facts: alow FACT5001 reason=\"a\" -->\nb", "FACT1251 'alow'")]
    [InlineData("<!-- facts: -->\nb", "FACT1251 '<!-- facts: -->'")]
    [InlineData("<!-- facts: allow -->\nb", "FACT1251 '<!-- facts: allow -->'")]
    [InlineData("<!-- facts: allow reason=\"a\" -->\nb", "FACT1251 'reason=\"a\"'")]
    [InlineData("<!-- facts: allow FACT5001 because -->\nb", "FACT1251 'because'")]
    [InlineData("<!-- facts: allow FACT5001 reason=\"a -->\nb", "FACT1251 'reason=\"a'")]
    [InlineData("<!-- facts: allow FACT5001 reason=\"a\" FACT5002 -->\nb", "FACT1251 'FACT5002'")]
    [InlineData("<!-- facts: allow FACT5001 reason=\"a\" --> b", "FACT1251 '<!-- facts: allow FACT5001 reason=\"a\" --> b'")]
    [InlineData("<!-- facts: allow FACT5001 reason=\"a\"\n\nb", "FACT1251 '<!-- facts: allow FACT5001 reason=\"a\"\n\nb'")]
    [InlineData("a <!-- facts: allow FACT5001 reason=\"a\" --> b", "FACT1251 '<!-- facts: allow FACT5001 reason=\"a\" -->'")]
    [InlineData("<!-- facts: allow FACT5001 -->\nb", "FACT1252 '<!-- facts: allow FACT5001 -->'")]
    [InlineData("<!-- facts: allow FACT5001 reason=\" \" -->\nb", "FACT1252 '<!-- facts: allow FACT5001 reason=\" \" -->'")]
    [InlineData("b\n\n<!-- facts: allow FACT5001 reason=\"a\" -->", "FACT1253 '<!-- facts: allow FACT5001 reason=\"a\" -->'")]
    public void A_mistake_is_found_where_it_stands(string body, string findings)
    {
        DocumentSyntax document = Reading.Body(body);

        Assert.Equal(findings, Reading.Findings(document));
        Assert.Empty(document.Allows);
    }

    [Theory]
    [InlineData("<!-- factsheet: allow -->\na")]
    [InlineData("<!-- a comment -->\na")]
    [InlineData("`<!-- facts: alow -->`")]
    [InlineData("    <!-- facts: alow -->")]
    public void Other_comments_and_code_are_left_alone(string body) => Assert.Equal("", Reading.Findings(Reading.Body(body)));
}
