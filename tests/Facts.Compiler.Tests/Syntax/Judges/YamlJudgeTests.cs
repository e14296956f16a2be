using Facts.Compiler.Syntax;
using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Facts.Compiler.Tests.Syntax.Judges;

/// <summary>Front matter that is accepted means the same to YamlDotNet.</summary>
public class YamlJudgeTests
{
    private static readonly string[] Pieces =
    [
        "a", "B c", " ", "  ", ":", ": ", "#", " #", " # ", "-", "- ", "?", "[", "]", "{", "}", ",", ", ", "\"", "'", "''", "\\\"", "\\n", "\\u00e9", "\\", "&", "*", "!",
        "|", ">", "@", "`", "%", "~", "null", "No", "yes", "0.800", "2018-09-01", "1:30", "0x1F", ".inf", "=", "<<", "é", "😀", "\t", "http://a.b/c", "---", "...", "\u00a0",
    ];

    [Theory]
    [InlineData("note: plain")]
    [InlineData("note: a#b c")]
    [InlineData("note: a # b")]
    [InlineData("note: http://a.b/c:d")]
    [InlineData("note: \"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\/\\\\\\N\\_\\L\\P\\x41\\u00e9\\U0001F600\"")]
    [InlineData("note: 'a''b\\n'")]
    [InlineData("note: -a")]
    [InlineData("note: ?a")]
    [InlineData("note: :a")]
    [InlineData("note: a, b] c}")]
    [InlineData("authors: [a b, \"c, d\", 'e', f:g, -h]")]
    [InlineData("authors: []")]
    [InlineData("authors: [http://a.b/c]")]
    public void What_is_accepted_means_the_same(string line) => Assert.True(IsAccepted(line), line);

    [Fact]
    public void Whatever_is_accepted_means_the_same() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
        value =>
        {
            IsAccepted("note: " + value);
            IsAccepted("authors: [" + value + "]");
            IsAccepted("note: \"" + value + "\"");
            IsAccepted("note: '" + value + "'");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261122UL, 1UL).WithEndSize(8));

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("true")]
    [InlineData("False")]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("OFF")]
    [InlineData("y")]
    public void A_word_that_YAML_reads_otherwise_is_refused(string word) => Assert.False(IsAccepted("note: " + word));

    /// <summary>Whether a line is accepted; where it is, YamlDotNet must read the same key and values of it.</summary>
    private static bool IsAccepted(string line)
    {
        string text = $"facts: 1\nid: a\nkind: note\ntitle: T\n{line}\n";
        DocumentSyntax document = Reading.Document($"---\n{text}---\n");
        if (document.Diagnostics.Count > 0)
        {
            return false;
        }

        var yaml = new YamlStream();
        yaml.Load(new System.IO.StringReader(text));
        var map = (YamlMappingNode)yaml.Documents.Single().RootNode;
        Assert.Equal(
            map.Children.Select(pair => $"{((YamlScalarNode)pair.Key).Value}={Show(pair.Value)}"),
            document.FrontMatter.Entries.Select(entry => $"{entry.Key}={(entry.IsList ? "list:" : "")}{string.Join("|", entry.Values)}"));
        return true;
    }

    private static string Show(YamlNode node) => node is YamlSequenceNode list
        ? "list:" + string.Join("|", list.Children.Select(Show))
        : ((YamlScalarNode)node).Value ?? "";
}
