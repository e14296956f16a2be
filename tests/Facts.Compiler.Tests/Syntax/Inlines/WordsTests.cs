using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Syntax.Inlines;

/// <summary>The words of a span are what a reader sees, and each of their characters knows its place in the file.</summary>
public class WordsTests
{
    [Theory]
    [InlineData("[21,000]{.figure #x}", "21,000")]
    [InlineData("[*about* **21,000**]{.figure #x}", "about 21,000")]
    [InlineData("[***a* b** _c_d_]{.figure #x}", "a b c_d")]
    [InlineData("[5 * 3 * 2]{.figure #x}", "5 * 3 * 2")]
    [InlineData("[snake_case_word]{.figure #x}", "snake_case_word")]
    [InlineData("[a\nb]{.figure #x}", "a b")]
    [InlineData("[a  \nb]{.figure #x}", "a b")]
    [InlineData("[a\\\nb]{.figure #x}", "a b")]
    [InlineData("> [a\n> b]{.figure #x}", "a b")]
    [InlineData("[a\nb]{.figure #x}", "a b", "\r\n")]
    [InlineData("[a\nb]{.figure #x}", "a b", "\r")]
    [InlineData("[a &amp; b &#8211; c &#x2013; d&nbsp;e &nope; f]{.figure #x}", "a & b – c – d\u00a0e &nope; f")]
    [InlineData("[\\*a\\* \\a]{.figure #x}", "*a* \\a")]
    [InlineData("[`a  b` `` ` ``]{.figure #x}", "a  b `")]
    [InlineData("[a [b](url \"t\") c]{.figure #x}", "a b c")]
    [InlineData("[a ![b](url) c]{.place #x}", "a b c")]
    [InlineData("[a [b] c [d][e]]{.figure #x}", "a [b] c [d][e]")]
    [InlineData("[<http://a.b/c>]{.figure #x}", "http://a.b/c")]
    [InlineData("[<a@b.c>]{.figure #x}", "a@b.c")]
    [InlineData("[a<br/>b <i>c</i> <!-- d -->e]{.place #x}", "a b c e")]
    [InlineData("[84<br>1]{.place #x}", "84 1")]
    [InlineData("[84<sup>1</sup> m<sup>2</sup>]{.place #x}", "84^1 m2")]
    [InlineData("[84[^1] bursts]{.figure #x}", "84 bursts")]
    [InlineData("[84[^note-b], or [^ x] [^]]{.figure #x}", "84, or [^ x] [^]")]
    [InlineData("[84[^1](url)]{.figure #x}", "84^1")]
    [InlineData("[84[^1]]{.figure #x}\n\n[^1]: url", "84")]
    [InlineData("[21,000 [North Koreans]{.place ref=nk} more]{.figure #x}", "21,000 North Koreans more")]
    [InlineData("*a [b* c]{.figure #x} d*", "b* c")]
    [InlineData("[a 😀 b]{.figure #x}", "a 😀 b")]
    public void The_words_are_what_a_reader_sees(string body, string words, string lineBreak = "\n")
    {
        DocumentSyntax document = Reading.Body(body.Replace("\n", lineBreak, StringComparison.Ordinal));
        SpanSyntax span = Reading.Span(document, "x");

        Assert.Equal("", Reading.Findings(document));
        Assert.Equal(words, span.Words.Text);
        AssertMapped(document, span.Words);
        Assert.Equal(span.Content.End, span.Words.Offsets[words.Length]);
    }

    [Theory]
    [InlineData("some words before [t]{.figure #x}", "some words before ")]
    [InlineData("*some* [words]{.place ref=p} before[t]{.figure #x}", "some words before")]
    [InlineData("[some words [t]{.figure #x}]{.context by=a}", "some words ")]
    [InlineData("> some\n> words [t]{.figure #x}", "some\nwords ")]
    [InlineData("before\n\n[t]{.figure #x}", "")]
    [InlineData("- about\n- [t]{.figure #x}", "")]
    public void What_comes_before_in_the_block_is_there(string body, string before)
    {
        DocumentSyntax document = Reading.Body(body);
        SpanSyntax span = Reading.Span(document, "x");

        Assert.Equal(before, span.Before.Text);
        AssertMapped(document, span.Before);
    }

    [Fact]
    public void Only_the_end_of_a_long_text_comes_before()
    {
        SpanSyntax span = Reading.OnlySpan(string.Concat(Enumerable.Repeat("0123456789", 30)) + "[t]{.figure #x}");

        Assert.Equal(string.Concat(Enumerable.Repeat("0123456789", 8)), span.Before.Text);
    }

    [Fact]
    public void Spans_tell_their_whole_and_their_content()
    {
        DocumentSyntax document = Reading.Body("a [*b* c]{.figure\n#x} d");
        SpanSyntax span = Reading.Span(document, "x");

        Assert.Equal("[*b* c]{.figure\n#x}", document.Source.Slice(span.Span));
        Assert.Equal("*b* c", document.Source.Slice(span.Content));
        Assert.Equal("{.figure\n#x}", document.Source.Slice(span.Attributes.Span));
    }

    [Fact]
    public void Spans_nest_thirty_two_deep_and_no_deeper()
    {
        string Nested(int depth) =>
            new string('[', depth) + "t" + string.Concat(Enumerable.Range(0, depth).Select(level => $"]{{.context by=b{level}}}"));

        Assert.Equal("", Reading.Findings(Reading.Body(Nested(32))));
        DocumentSyntax tooDeep = Reading.Body(Nested(34) + " [u]{.figure #y}");
        Assert.Equal("FACT1218 '['", Reading.Findings(tooDeep));
        Assert.Equal(33, Reading.All(tooDeep).Count());
    }

    private static void AssertMapped(DocumentSyntax document, PlainText words)
    {
        Assert.Equal(words.Text.Length + 1, words.Offsets.Count);
        for (int i = 0; i < words.Text.Length; i++)
        {
            char there = document.Source.Text[words.Offsets[i]];
            bool isWritten = there == words.Text[i];
            bool isResolved = there is '&' or '<' or '\\' or ' ' or '\n' or '\r' or '`';
            Assert.True(isWritten || isResolved, $"'{words.Text[i]}' is not at '{there}'");
        }
    }
}
