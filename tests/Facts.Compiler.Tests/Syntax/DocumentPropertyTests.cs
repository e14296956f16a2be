using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Syntax;

/// <summary>Laws that hold of whatever text is read.</summary>
public class DocumentPropertyTests
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", "(", ")", "]{.figure #x}", "]{.place ref=y at=\"1-2\"}", "]{", "{.context by=a}", "::: ", ":::", "::::", "\n", "\n\n", "\r\n", "\r", "    ",
        "\t", " ", "- ", "1. ", "> ", "# ", "```", "`", "~~~", "<", ">", "<div>", "</div>", "<!--", "-->", "<!-- facts: allow FACT5001 reason=\"x\" -->",
        "*", "**", "_", "\\", "&amp;", "&#", ";", "\"", "'", "=", "---\n", "facts: 1\n", "id: a\n", "title: \"", "[r]: /u\n", "![", "](/u \"t\")", "word",
        "21,000", "é", "😀", "\uD83D", "\uFFFD", "\0", "\u2028", "\u00a0", "|", "key=", "~", ".figure", "#",
        " {.figure #x}", "(.figure #x)", "｛", "｝", "［", "~~", "<b>", "<<<<<<<", ">>>>>>>", "=======", "[^1]", "![a](b)",
    ];

    private static Arbitrary<string> Documents => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Reading_never_throws_and_what_is_found_lies_in_the_text() => Check(text =>
    {
        DocumentSyntax document = Reading.Document(text);
        var whole = new TextSpan(0, document.Source.Text.Length);
        foreach (Diagnostic finding in document.Diagnostics)
        {
            Assert.True(whole.Contains(finding.Place.Span) && finding.Place.Span.Length >= 0);
            Assert.NotEmpty(Reading.Message(finding));
        }

        AssertNested(document, document.Annotations, whole);
    });

    [Fact]
    public void Reading_is_the_same_each_time() => Check(text => Assert.Equal(Reading.Document(text), Reading.Document(text)));

    [Fact]
    public void A_valid_annotation_among_anything_is_found() => Check(text =>
    {
        // Blocks that only a mark of their own can end would hold whatever follows them.
        string before = text.Replace("<", "", StringComparison.Ordinal).Replace("```", "", StringComparison.Ordinal)
            .Replace("`", "", StringComparison.Ordinal).Replace("~", "", StringComparison.Ordinal);
        DocumentSyntax document = Reading.Document($"{before}\n\n[found]{{.figure #found at=\"1-2\"}}\n\n{text}");

        SpanSyntax span = Reading.Span(document, "found");
        Assert.False(span.Attributes.IsBroken);
        Assert.Equal("found", span.Words.Text);
        Assert.Equal("1-2", span.Attributes.Find("at")?.Value.Text);
    });

    private static void Check(Action<string> law) =>
        Prop.ForAll(Documents, law).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));

    private static void AssertNested(DocumentSyntax document, EquatableArray<AnnotationSyntax> annotations, TextSpan around)
    {
        int last = around.Start;
        foreach (AnnotationSyntax annotation in annotations)
        {
            Assert.True(around.Contains(annotation.Span) && annotation.Span.Start >= last && annotation.Span.Length > 0);
            Assert.True(annotation.Span.Contains(annotation.Attributes.Span));
            Assert.All(annotation.Attributes.Items, item => Assert.Equal(item.Value.Text, document.Source.Slice(item.Value.Span)));
            if (annotation is SpanSyntax span)
            {
                AssertWords(span);
            }

            AssertNested(document, annotation.Children, annotation.Span);
            last = annotation.Span.End;
        }
    }

    private static void AssertWords(SpanSyntax span)
    {
        Assert.Equal(span.Words.Text.Length + 1, span.Words.Offsets.Count);
        Assert.Equal(span.Words.Offsets.Order(), span.Words.Offsets);
        Assert.All(span.Words.Offsets, offset => Assert.InRange(offset, span.Content.Start, span.Content.End));
        Assert.Equal(span.Before.Offsets.Order(), span.Before.Offsets);
        Assert.All(span.Before.Offsets, offset => Assert.InRange(offset, 0, span.Span.Start));
    }
}
