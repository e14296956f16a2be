namespace Facts.Compiler.Tests.Syntax;

/// <summary>What version control leaves where it could not merge is found wherever it stands.</summary>
public class ConflictTests
{
    private const string Conflict = "<<<<<<< HEAD\n[1]{.figure #x}\n=======\n[2]{.figure #x}\n>>>>>>> branch\n";

    [Theory]
    [InlineData(Conflict, "FACT1229 '<<<<<<< HEAD'")]
    [InlineData("a\n\n" + Conflict + "\nb\n\n" + Conflict, "FACT1229 '<<<<<<< HEAD'; FACT1229 '<<<<<<< HEAD'")]
    [InlineData("<<<<<<<\na\n||||||| base\nb\n=======\nc\n>>>>>>>\n", "FACT1229 '<<<<<<<'")]
    [InlineData("```markdown\n" + Conflict + "```", "FACT1229 '<<<<<<< HEAD'")]
    [InlineData("<!--\n<<<<<<< HEAD\na\n>>>>>>> branch\n-->", "FACT1229 '<<<<<<< HEAD'")]
    [InlineData("a\n>>>>>>> branch\n", "FACT1229 '>>>>>>> branch'")]
    [InlineData("<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> c\r\n", "FACT1229 '<<<<<<< HEAD'")]
    public void A_conflict_is_found_once(string body, string findings) => Assert.Equal(findings, Reading.Findings(Reading.Body(body)));

    [Fact]
    public void A_conflict_in_the_front_matter_is_found() => Assert.Contains(
        "FACT1229 '<<<<<<< HEAD'",
        Reading.Findings(Reading.Document("---\nfacts: 1\nid: a\nkind: note\n<<<<<<< HEAD\ntitle: T\n=======\ntitle: U\n>>>>>>> b\n---\n")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Heading\n=======\n\na")]
    [InlineData("a <<<<<<< b\n\n `>>>>>>> c`")]
    [InlineData(" <<<<<<< a\n\n\\<<<<<<< b\n\n<<<<<<<c\n\n<<<<<<<< d")]
    [InlineData("> > > > > > > a\n\n>>>>>>>> b\n\n>>>>>> c")]
    public void Other_lines_are_left_alone(string body) => Assert.Equal("", Reading.Findings(Reading.Body(body)));
}
