using Facts.Compiler.Syntax;
using Facts.Compiler.Syntax.FrontMatter;

namespace Facts.Compiler.Tests.Syntax.FrontMatter;

/// <summary>What front matter is read as.</summary>
public class FrontMatterTests
{
    [Theory]
    [InlineData("note: plain words, here", "plain words, here")]
    [InlineData("note:   trimmed   ", "trimmed")]
    [InlineData("note: a # comment", "a")]
    [InlineData("note: a#b", "a#b")]
    [InlineData("note: http://a.b/c?d=e", "http://a.b/c?d=e")]
    [InlineData("note: \"a: b # c \\\" \\\\ \\u00e9 \\x41 \\U0001F600\"", "a: b # c \" \\ é A 😀")]
    [InlineData("note: 'it''s: a \\n # b'", "it's: a \\n # b")]
    [InlineData("note: \"No\"", "No")]
    [InlineData("note: -5", "-5")]
    [InlineData("note: 2018-09-01", "2018-09-01")]
    [InlineData("note: 0.800", "0.800")]
    [InlineData("note: nothing", "nothing")]
    [InlineData("note: \"a\"   # comment", "a")]
    public void A_value_is_taken_as_written(string line, string value)
    {
        DocumentSyntax document = With(line);

        Assert.Equal("", Reading.Findings(document));
        Assert.Equal(value, document.FrontMatter.Scalar("note")?.Text);
    }

    [Theory]
    [InlineData("authors: [a, b c, \"d, e\", 'f''g']", "a|b c|d, e|f'g")]
    [InlineData("authors: [a]", "a")]
    [InlineData("authors: [ a , b ] # c", "a|b")]
    [InlineData("authors: []", "")]
    [InlineData("authors: one name", "one name")]
    public void A_list_is_read(string line, string values)
    {
        DocumentSyntax document = With(line);

        Assert.Equal("", Reading.Findings(document));
        Assert.Equal(values, string.Join("|", document.FrontMatter.Find("authors")!.Values));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Comments_blank_lines_and_any_line_break_are_read(string lineBreak)
    {
        string text = "--- \n# c\n\nfacts: 1\n  # d\nid: a\nkind: note\ntitle: T\n---  \n\n[t]{.figure #x}".Replace("\n", lineBreak, StringComparison.Ordinal);
        DocumentSyntax document = Reading.Document(text);

        Assert.Equal("", Reading.Findings(document));
        Assert.Equal(".figure#x", Reading.Shape(document));
        Assert.EndsWith("---", document.Source.Slice(document.FrontMatter.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_know_their_places()
    {
        DocumentSyntax document = With("authors: [\"A B\", c]");
        FrontMatterEntry entry = document.FrontMatter.Find("authors")!;

        Assert.Equal("[\"A B\", c]", document.Source.Slice(entry.Value));
        Assert.Equal(["A B", "c"], entry.Values.Select(value => document.Source.Slice(value.Span)));
        Assert.Equal("authors", document.Source.Slice(entry.Key.Span));
    }

    [Fact]
    public void Every_key_of_the_language_is_known()
    {
        const string Keys = "facts id kind title publisher published url language authors from rewrites status status-date superseded-by note original-sha256 inferred numbers default-place default-date default-by default-measure";

        Assert.Equal(Keys.Split(' '), FrontMatterKeys.Names);
        Assert.Equal(["facts", "id", "kind", "title"], FrontMatterKeys.All.Where(key => key.IsRequired).Select(key => key.Name));
        Assert.Equal(["authors"], FrontMatterKeys.All.Where(key => key.TakesList).Select(key => key.Name));
    }

    private static DocumentSyntax With(string line) => Reading.Document($"---\nfacts: 1\nid: a\nkind: note\ntitle: T\n{line}\n---\n");
}
