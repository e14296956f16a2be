using Facts.Compiler.Syntax;

namespace Facts.Compiler.Tests.Syntax.FrontMatter;

/// <summary>Each mistake in the front matter is found where it stands.</summary>
public class FrontMatterErrorTests
{
    [Theory]
    [InlineData("title T", "FACT1031 'title T'")]
    [InlineData("note: a\n  b", "FACT1032 'b'")]
    [InlineData("  note: a", "FACT1032 'note: a'")]
    [InlineData("note:\n  a: b\n  c: d", "FACT1032 'a: b'")]
    [InlineData("note:\ta", "FACT1033 '\t'")]
    [InlineData("note: a\tb", "FACT1033 '\t'")]
    [InlineData("note:a", "FACT1034 'note:'")]
    [InlineData("note: |\n  a\n  b", "FACT1035 '|'")]
    [InlineData("note: >-\n  a", "FACT1035 '>-'")]
    [InlineData("note: &a b", "FACT1035 '&a b'")]
    [InlineData("note: *a", "FACT1035 '*a'")]
    [InlineData("note: !!str a", "FACT1035 '!!str a'")]
    [InlineData("note: {a: b}", "FACT1035 '{a: b}'")]
    [InlineData("authors:\n- a\n- b", "FACT1035 '- a'")]
    [InlineData("? note", "FACT1035 '? note'")]
    [InlineData("%YAML 1.2", "FACT1035 '%YAML 1.2'")]
    [InlineData("...", "FACT1035 '...'")]
    [InlineData("note: a: b: c", "FACT1036 ':'")]
    [InlineData("note: a:", "FACT1036 ':'")]
    [InlineData("note: team #1", "FACT1037 '#1'")]
    [InlineData("note: @a", "FACT1038 '@'")]
    [InlineData("note: `a`", "FACT1038 '`'")]
    [InlineData("note: %a", "FACT1038 '%'")]
    [InlineData("note: - a", "FACT1038 '-'")]
    [InlineData("note: ? a", "FACT1038 '?'")]
    [InlineData("note: No", "FACT1039 'No'")]
    [InlineData("note: ~", "FACT1039 '~'")]
    [InlineData("note: null", "FACT1039 'null'")]
    [InlineData("note: TRUE", "FACT1039 'TRUE'")]
    [InlineData("note: off # o", "FACT1039 'off'")]
    [InlineData("note: \"a", "FACT1040 '\"a'")]
    [InlineData("note: 'it's", "FACT1042 's'")]
    [InlineData("note: 'a", "FACT1040 ''a'")]
    [InlineData("note: \"a\\qb\"", "FACT1041 '\\q'")]
    [InlineData("note: \"a\\ud83d\"", "FACT1041 '\\ud83d'")]
    [InlineData("note: \"a\" b", "FACT1042 'b'")]
    [InlineData("note: \"a\"#b", "FACT1042 '#b'")]
    [InlineData("authors: [a, b] c", "FACT1042 'c'")]
    [InlineData("authors: [a, b", "FACT1043 '[a, b'")]
    [InlineData("authors: [a,, b]", "FACT1044 ','")]
    [InlineData("authors: [a, ]", "FACT1044 ']'")]
    [InlineData("authors: [a, [b]]", "FACT1044 '['")]
    [InlineData("authors: [\"a\" \"b\"]", "FACT1044 '\"'")]
    [InlineData("authors: [a, no]", "FACT1039 'no'")]
    [InlineData("note: a\u0085b", "FACT1045 '\u0085'")]
    [InlineData("note: a\u2028b", "FACT1045 '\u2028'")]
    [InlineData("\"note\": a", "FACT1046 '\"note\":'")]
    [InlineData("my note: a", "FACT1046 'my note:'")]
    [InlineData("note : a", "FACT1046 'note :'")]
    [InlineData("publsher: a", "FACT1004 'publsher'")]
    [InlineData("Note: a", "FACT1004 'Note'")]
    [InlineData("title: again", "FACT1005 'title'")]
    [InlineData("note:", "FACT1006 'note'")]
    [InlineData("note: # nothing", "FACT1006 'note'")]
    [InlineData("note: \"\"", "FACT1006 '\"\"'")]
    [InlineData("from: [a]", "FACT1007 '[a]'")]
    [InlineData("original-sha256: abc", "FACT1011 'abc'")]
    [InlineData("language: English", "FACT1012 'English'")]
    public void A_mistake_is_found_where_it_stands(string lines, string findings) => Assert.Equal(
        findings, Reading.Findings(Reading.Document($"---\nfacts: 1\nid: a\nkind: note\ntitle: T\n{lines}\n---\n\n[t]{{.figure #x}}")));

    [Theory]
    [InlineData("facts: 2\nid: a\nkind: note\ntitle: T", "FACT1008 '2'")]
    [InlineData("facts: 1.0\nid: a\nkind: note\ntitle: T", "FACT1008 '1.0'")]
    [InlineData("facts: 1\nid: 9 a\nkind: note\ntitle: T", "FACT1009 '9 a'")]
    [InlineData("facts: 1\nid: é\nkind: note\ntitle: T", "FACT1009 'é'")]
    [InlineData("facts: 1\nid: a\nkind: artcle\ntitle: T", "FACT1010 'artcle'")]
    [InlineData("facts: 1\nid: a\nkind: note", "FACT1003 '---'")]
    [InlineData("facts: 1\nid: a\nknid: note\ntitle: T", "FACT1004 'knid'")]
    [InlineData("", "FACT1003 '---'; FACT1003 '---'; FACT1003 '---'; FACT1003 '---'")]
    [InlineData("facts: 1\nid: a\nkind: [note]\ntitle: T", "FACT1007 '[note]'")]
    [InlineData("facts: 1\nid: a\nkind: No\ntitle: T", "FACT1039 'No'")]
    public void The_required_keys_are_checked(string lines, string findings) =>
        Assert.Equal(findings, Reading.Findings(Reading.Document($"---\n{lines}{(lines.Length > 0 ? "\n" : "")}---\n")));

    [Theory]
    [InlineData("", "FACT1001 ''")]
    [InlineData("# Title\n\ntext", "FACT1001 '# Title'")]
    [InlineData("\n---\nfacts: 1\n---\n", "FACT1001 ''; FACT1001 ''")]
    [InlineData(" ---\nfacts: 1", "FACT1001 ' ---'")]
    [InlineData("---\nfacts: 1\nid: a\nkind: note\ntitle: T\n", "FACT1002 '---'")]
    [InlineData("---\nfacts: 1\nid: a\nkind: note\ntitle: T\n\n[t]{.figur #x}\n\n---\n", "FACT1002 '---'; FACT1202 'figur'")]
    public void A_document_begins_and_ends_its_front_matter(string text, string findings)
    {
        DocumentSyntax document = Reading.Document(text);

        Assert.Equal(findings.Split("; ").Distinct(), Reading.Findings(document).Split("; "));
    }

    [Fact]
    public void All_mistakes_are_found_in_one_run_and_the_rest_is_read()
    {
        DocumentSyntax document = Reading.Document(
            "---\nfacts: 1\nid: a b\nkind: note\ntitle: T: U\npublisher: P\nlanguage: No\nzzz: 1\n---\n\n[t]{.figure #x} [u]{.figur #y}");

        Assert.Equal("FACT1009 'a b'; FACT1036 ':'; FACT1039 'No'; FACT1004 'zzz'; FACT1202 'figur'", Reading.Findings(document));
        Assert.Equal("P", document.FrontMatter.Scalar("publisher")?.Text);
        Assert.Equal("a-b", document.FrontMatter.Scalar("id")?.Text);
        Assert.Equal(".figure#x .figure#y!", Reading.Shape(document));
    }
}
