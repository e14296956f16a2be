using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Syntax.Inlines;

/// <summary>The words know where markup parts two characters that a reader sees side by side.</summary>
public class SeamTests
{
    [Theory]
    [InlineData("[2*3*4]{.place #x}", "2¦3¦4")]
    [InlineData("[2**3**4]{.place #x}", "2¦3¦4")]
    [InlineData("[**21,000** workers]{.place #x}", "21,000¦ workers")]
    [InlineData("[*21,000*]{.place #x}", "21,000")]
    [InlineData("[5 * 3]{.place #x}", "5 * 3")]
    [InlineData("[21\\,000]{.place #x}", "21,000")]
    [InlineData("[21&#44;000]{.place #x}", "21,000")]
    [InlineData("[21\n000]{.place #x}", "21¦ 000")]
    [InlineData("[21  \n000]{.place #x}", "21¦ 000")]
    [InlineData("[21\\\n000]{.place #x}", "21¦ 000")]
    [InlineData("[21<b>0</b>00]{.place #x}", "21¦0¦00")]
    [InlineData("[21<br>000]{.place #x}", "21¦ 000")]
    [InlineData("[21<!-- c -->000]{.place #x}", "21¦000")]
    [InlineData("[21[^1]000]{.place #x}", "21¦000")]
    [InlineData("[21[^1]]{.place #x}", "21")]
    [InlineData("[21`000`1]{.place #x}", "21¦000¦1")]
    [InlineData("[21[000](u)1]{.place #x}", "21¦000¦1")]
    [InlineData("[21[000]{.place ref=y}1]{.place #x}", "21¦000¦1")]
    [InlineData("[a<http://b.c>d]{.place #x}", "a¦http://b.c¦d")]
    [InlineData("[a [b] c]{.place #x}", "a [b] c")]
    public void A_seam_is_where_markup_parts_two_characters(string body, string words)
    {
        PlainText read = Reading.Span(Reading.Body(body), "x").Words;

        Assert.Equal(words, Show(read));
        Assert.Equal(words.Contains('¦', StringComparison.Ordinal), read.HasSeamInside(new TextSpan(0, read.Text.Length)));
    }

    [Fact]
    public void Words_beside_the_brackets_have_seams_and_line_ends_and_the_words_of_neighbours()
    {
        SpanSyntax span = Reading.Span(
            Reading.Body("one *two*\n[three]{.place ref=a} four[t]{.place #x}five\n[s*i*x]{.place ref=b}"), "x");

        Assert.Equal("one ¦two¦\n¦three¦ four", Show(span.Before));
        Assert.Equal("five¦\n¦s¦i¦x", Show(span.After));
        Assert.Equal(" four", span.Before.Text[span.OwnBefore..]);
        Assert.Equal("five\n", span.After.Text[..span.OwnAfter]);
    }

    [Fact]
    public void Without_a_neighbour_all_that_stands_beside_is_its_own()
    {
        SpanSyntax span = Reading.Span(Reading.Body("[a [t]{.place #x} b]{.context by=c}"), "x");

        Assert.Equal(("a ", 0), (span.Before.Text, span.OwnBefore));
        Assert.Equal((" b", 2), (span.After.Text, span.OwnAfter));
    }

    [Fact]
    public void Only_the_beginning_of_a_long_text_comes_after()
    {
        SpanSyntax span = Reading.Span(Reading.Body("[u]{.place ref=u}" + new string('a', 90) + "[t]{.place #x}" + new string('b', 90) + "[v]{.place ref=v}"), "x");

        Assert.Equal((new string('a', 80), 0), (span.Before.Text, span.OwnBefore));
        Assert.Equal((new string('b', 80), 80), (span.After.Text, span.OwnAfter));
    }

    [Theory]
    [InlineData(0, 1, "\uFFFC¦b¦cd¦e")]
    [InlineData(1, 3, "a¦\uFFFCd¦e")]
    [InlineData(2, 4, "a¦b¦\uFFFC¦e")]
    [InlineData(0, 5, "\uFFFC")]
    public void Seams_stay_where_words_are_taken_out(int start, int end, string words)
    {
        PlainText text = PlainText.Verbatim("abcde", 0) with { Seams = new[] { 1, 2, 4 }.ToEquatableArray() };

        Assert.Equal(words, Show(text.Without([new TextSpan(start, end)])));
    }

    [Fact]
    public void A_slice_has_its_own_seams()
    {
        PlainText text = PlainText.Verbatim("abcde", 7) with { Seams = new[] { 1, 2, 4 }.ToEquatableArray() };
        PlainText slice = text.Slice(new TextSpan(1, 4));

        Assert.Equal("b¦cd", Show(slice));
        Assert.Equal([8, 9, 10, 11], slice.Offsets);
    }

    private static string Show(PlainText words) =>
        string.Concat(words.Text.Select((c, i) => words.Seams.Contains(i) ? "¦" + c : c.ToString()));
}
