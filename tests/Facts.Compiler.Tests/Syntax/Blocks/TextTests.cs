namespace Facts.Compiler.Tests.Syntax.Blocks;

/// <summary>CommonMark decides what is text; what is not, is not read, and says so.</summary>
public class TextTests
{
    [Theory]
    [InlineData("# [t]{.figure #x} #")]
    [InlineData("[t]{.figure #x}\n===")]
    [InlineData("[t]{.figure #x}\n---\nmore")]
    [InlineData("- a\n- [t]{.figure #x}")]
    [InlineData("12) [t]{.figure #x}")]
    [InlineData("> - > [t]{.figure #x}")]
    [InlineData("| a | b |\n|---|---|\n| [t]{.figure #x} | c |")]
    [InlineData("a\n    [t]{.figure #x}")]
    [InlineData("<b>[t]{.figure #x}</b>")]
    [InlineData("`unclosed [t]{.figure #x}")]
    [InlineData("``a` [t]{.figure #x}")]
    [InlineData("<a href=\"x [t]{.figure #x}")]
    [InlineData("<!-- c -->\n[t]{.figure #x}")]
    [InlineData("<div>\n\n[t]{.figure #x}\n\n</div>")]
    [InlineData("[r]: /u\n[t]{.figure #x}")]
    [InlineData("*a* **[t]{.figure #x}** _b_")]
    [InlineData("[a [t]{.figure #x} b](url)")]
    [InlineData("![[t]{.figure #x}](url)")]
    [InlineData("[t]{.figure #x}: no definition")]
    [InlineData("[t]{.figure #x}\n\n[t]: /u")]
    [InlineData("[a][t]{.figure #x}")]
    [InlineData("1986\\. A [t]{.figure #x}")]
    [InlineData("2. a\n\n   [t]{.figure #x}")]
    [InlineData("\\\\[t]{.figure #x}")]
    public void Text_is_read(string body)
    {
        var document = Reading.Body(body);

        Assert.Equal("", Reading.Findings(document));
        Assert.Equal("t", Reading.Span(document, "x").Words.Text);
    }

    [Theory]
    [InlineData("`[t]{.figure #x}`", "in code")]
    [InlineData("``a ` [t]{.figure #x}``", "in code")]
    [InlineData("```\n[t]{.figure #x}\n```", "in code")]
    [InlineData("~~~~\n~~~\n[t]{.figure #x}", "in code")]
    [InlineData("    [t]{.figure #x}", "in code")]
    [InlineData("- a\n\n      [t]{.figure #x}", "in code")]
    [InlineData("<div>\n[t]{.figure #x}\n</div>", "in HTML")]
    [InlineData("<script>\n\n[t]{.figure #x}\n</script>", "in HTML")]
    [InlineData("<custom>\n[t]{.figure #x}", "in HTML")]
    [InlineData("<?php\n\n[t]{.figure #x} ?>", "in HTML")]
    [InlineData("<![CDATA[\n\n[t]{.figure #x} ]]>", "in HTML")]
    [InlineData("<!DOCTYPE\n\n[t]{.figure #x}>", "in HTML")]
    [InlineData("<!--\n\n[t]{.figure #x} -->", "in a comment")]
    [InlineData("a <!-- [t]{.figure #x} --> b", "in a comment")]
    [InlineData("a <b title=\"[t]{.figure #x}\"> b", "in HTML")]
    [InlineData("```\n::: {.figure #x}\n```", "in code")]
    [InlineData("[a](url){.figure #x}", "on a link")]
    [InlineData("![a](url){.figure #x}", "on a link")]
    [InlineData("<http://a>{.figure #x}", "on a link")]
    [InlineData("[a][r]{.figure #x}\n\n[r]: /u", "on a link")]
    [InlineData("[r][]{.figure #x}\n\n[r]: /u", "on a link")]
    [InlineData("[a](url \"[t]{.figure #x}\")", "in the target of a link")]
    [InlineData("[a]: url \"[t]{.figure #x}\"", "in the definition of a link")]
    [InlineData("`[t] {.figure #x}`", "in code")]
    [InlineData("```mark\n[t]{.figure #x}\n```", "in code")]
    [InlineData("[a]: <]{.figure #x}>", "in the definition of a link")]
    [InlineData("# Head {.figure #x}", "apart from any brackets")]
    [InlineData("`a`{.figure #x}", "apart from any brackets")]
    public void What_is_no_text_is_not_read_and_says_so(string body, string where)
    {
        var document = Reading.Body(body);

        Assert.Equal("FACT1220 '{.figure #x}'", Reading.Findings(document));
        Assert.Contains($"it stands {where}, so it is not read", Reading.Message(Assert.Single(document.Diagnostics)), StringComparison.Ordinal);
        Assert.Equal("", Reading.Shape(document));
    }

    [Theory]
    [InlineData("`a[0]{x}` {a} {} { .b } [a](u){target=\"_blank\"} \\{.figure} a{.figures}")]
    [InlineData("```css\na.figure { .x }\n```")]
    [InlineData("[a] [b](c) [d] \\[e]\\{f}")]
    [InlineData("```markdown\n[t]{.figure #x}\n::: {.context}\n```")]
    [InlineData("~~~ Markdown labour.facts.md\n[t]{.figure #x}\n~~~")]
    [InlineData("```zig\nconst a = [2]Foo{ .source = 1 }, b[0] { .date = 2 };\n```")]
    [InlineData("#hash :: : {")]
    public void What_has_nothing_to_do_with_facts_is_left_alone(string body) => Assert.Equal("", Reading.Findings(Reading.Body(body)));

    [Fact]
    public void An_annotation_in_the_front_matter_is_not_read_and_says_so()
    {
        var document = Reading.Document("---\nfacts: 1\nid: a\nkind: note\ntitle: \"The [t]{.figure #x} {.figure}\"\n---\n");

        Assert.Equal("FACT1220 '{.figure #x}'", Reading.Findings(document));
        Assert.Contains("it stands in the front matter", Reading.Message(Assert.Single(document.Diagnostics)), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_and_lists_nested_too_deep_are_reported()
    {
        Assert.Equal("", Reading.Findings(Reading.Body(new string('>', 64) + " a")));
        Assert.Equal("FACT1238 '>'", Reading.Findings(Reading.Body(new string('>', 65) + " a")));
    }
}
