using Facts.Compiler.Binding;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Generator.Tests.Emission;

/// <summary>Names in C# come from ids; two that meet are an error, and one of them is still emitted.</summary>
public sealed class NamingTests
{
    private const string Head = "---\nfacts: 1\nid: doc\nkind: register\ntitle: T\n---\n\n";

    [Theory]
    [InlineData("workers-in-russia-2018", "WorkersInRussia2018")]
    [InlineData("a", "A")]
    [InlineData("x-ray_2", "XRay2")]
    [InlineData("RFA", "RFA")]
    [InlineData("iPhone", "IPhone")]
    [InlineData("a--b-", "AB")]
    [InlineData("i", "I")]
    public void An_id_becomes_a_name(string id, string name) => Assert.Equal(name, MemberName.Of(id));

    [Theory]
    [InlineData("[A]{.place #new-york iso=FR} [B]{.place #new_york iso=FR}", "FACT6001: 'new_york' and 'new-york' at doc(8,1) would both be called 'NewYork'")]
    [InlineData("[A]{.place #new-york iso=FR} [B]{.place #newyork iso=FR}", "FACT6001: 'newyork' and 'new-york' at doc(8,1) would both be called 'Newyork'")]
    [InlineData("[A]{.place #places iso=FR}", "FACT6002: 'places' would be called 'Places'")]
    [InlineData("[A]{.unit #unit plural=units}", "FACT6002: 'unit' would be called 'Unit'")]
    [InlineData("[A]{.measure #to-string unit=person nature=stock}", "FACT6003: 'to-string' would be called 'ToString'")]
    [InlineData("[1]{.figure #doc unit=person} [2]{.figure #gethashcode unit=person}", "FACT6002: 'doc' would be called 'Doc'|FACT6003: 'gethashcode' would be called 'Gethashcode'")]
    [InlineData("[1]{.figure #a-b unit=person} [2018]{.date #a_b}", "")]
    [InlineData("[A]{.place #doc iso=FR}", "")]
    public void Two_names_that_meet_are_found(string text, string expected)
    {
        DocumentSyntax parsed = DocumentParser.Parse(SourceText.From("doc", Head + text + "\n"));
        DeclarationTable table = DeclarationTable.Of([Declarer.Declare(parsed)]);
        IEnumerable<string> found = CodeNameCheck.Run([DocumentBinder.Bind(parsed, table)])
            .Select(finding => $"{finding.Rule.Id}: {finding.Message(path => path)}");
        Assert.Equal(
            expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
            found.Select(message => message[..Math.Min(message.Length, message.IndexOf('\'', message.LastIndexOf("called '", StringComparison.Ordinal) + 8) + 1)]));
    }

    [Fact]
    public void What_meets_is_emitted_once_and_compiles()
    {
        const string text = """
            [A]{.place #new-york iso=FR} [B]{.place #new_york iso=FR} [C]{.place #places iso=FR} [D]{.source #x kind=person} [E]{.source #X kind=person}
            [1]{.figure #a-b unit=person} [2]{.figure #a_b unit=person} [3]{.figure #doc unit=person} [4]{.figure #equals unit=person} [5]{.figure #a-b unit=person}
            [thing]{.unit #unit plural=things} [6]{.figure #six unit=unit} [7]{.figure #seven unit=nonsense} [8]{.figure #eight unit=unit-per-d}
            """;
        IReadOnlyList<EmittedFile> files = Emitted.From(("/project/a.facts.md", Head + text), ("/project/b.facts.md", Head.Replace("doc", "Doc") + "[1]{.figure #a unit=person}\n"));
        Assert.Equal(
            "1, 2, 3, 4, 6, 7, 8; A, B, C; 1 person; unknown",
            CompiledDataset.Evaluate(files, "string.Join(\", \", Dataset.Figures.All.Select(f => f.Value)) + \"; \" + string.Join(\", \", Dataset.Places) + \"; \" + Figures.Doc.AB + \"; \" + Figures.Doc.Seven.Unit"));
    }

    [Theory]
    [InlineData(65_000, "")]
    [InlineData(65_001, "FACT6004 f65000 Doc 65,000")]
    [InlineData(65_003, "FACT6004 f65000 Doc 65,000")]
    public void What_no_class_has_room_for_is_found_once(int figures, string expected)
    {
        BoundFigure sample = BoundSample.Figure("f", "1", "person", "1", Modifier.Exact);
        BoundDocument document = BoundSample.Document("doc", [.. Enumerable.Range(0, figures).Select(index => sample with { Id = $"f{index}" })]);

        Assert.Equal(expected, string.Join("; ", CodeNameCheck.Run([document]).Select(finding => $"{finding.Rule.Id} {string.Join(' ', finding.Arguments)}")));
    }

    [Fact]
    public void A_retracted_fact_says_so_to_those_who_use_it()
    {
        IEnumerable<string> found = CompiledDataset.Diagnose(Emitted.From(Sample.Seeds), CompiledDataset.Probe("Figures.Post.Old"));
        Assert.EndsWith(
            "warning FACT6101: 'Figures.Post.Old' is obsolete: 'The figure 'old' of the document 'post' was retracted (note: \"withdrawn\"). Use one that stands.' "
            + "(https://github.com/facts-dotnet/facts/blob/main/generators/Facts.Compiler/Diagnostics/Pages/FACT6101.md)",
            Assert.Single(found));
    }

    [Theory]
    [InlineData("status=retracted", "FACT6101: 'Dates.Doc.X' is obsolete: 'The date 'x' of the document 'doc' was retracted. Use one that stands.")]
    [InlineData("status=retracted status-date=\"2019-02-03\" note=\"{0} & <b>\"", "FACT6101: 'Dates.Doc.X' is obsolete: 'The date 'x' of the document 'doc' was retracted (2019-02-03; note: \"{0} & <b>\"). Use one that stands.")]
    [InlineData("status=superseded status-date=\"2019\"", "FACT6102: 'Dates.Doc.X' is obsolete: 'The date 'x' of the document 'doc' was superseded (2019). Use the one that takes its place.")]
    public void What_no_longer_stands_says_when_and_why(string attributes, string message)
    {
        IReadOnlyList<EmittedFile> files = Emitted.From(("/project/doc.facts.md", $"{Head.Replace("register", "note")}[2018]{{.date #x {attributes}}}\n"));
        Assert.Contains(message, Assert.Single(CompiledDataset.Diagnose(files, CompiledDataset.Probe("Dates.Doc.X"))));
    }

    [Theory]
    [InlineData("Figures.Post.All.Quantity + Figures.Post.Shift.Quantity", "CS0019")]
    [InlineData("Figures.Post.All + Figures.Post.Shift", "CS0019")]
    [InlineData("Figures.Post.All.WithoutUnit + Figures.Post.All.WithoutUnit", "CS0019")]
    [InlineData("((Figure)Figures.Post.All)", "CS0030")]
    [InlineData("Figures.Post.All.To(Units.Hour)", "CS0")]
    [InlineData("Figures.Post.Shift.To(Units.Hour)", "CS0")]
    public void What_mixes_units_does_not_compile(string expression, string error)
    {
        IEnumerable<string> found = CompiledDataset.Diagnose(Emitted.From(Sample.Seeds), CompiledDataset.Probe(expression)).Select(message => message.Split(' ')[2].TrimEnd(':'));
        Assert.NotEmpty(found);
        Assert.All(found, id => Assert.StartsWith(error, id));
    }
}
