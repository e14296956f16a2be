using System.Globalization;
using System.IO;
using System.Text.Json;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Syntax.Judges;

/// <summary>Pandoc's reading of our own cases, recorded by the script beside them, is ours: which annotations there are, their attributes, places and words.</summary>
public class PandocJudgeTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Facts.Compiler.Tests", "Syntax", "Pandoc");

    /// <summary>What Pandoc reads or passes without a word, and we too, but with one: not read, after an image mark, with HTML in a figure.</summary>
    private static readonly string[] Stricter = ["FACT1220", "FACT1227", "FACT1228"];

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Path.Combine(Folder, "Cases"), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pandoc_reads_the_same_annotations(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder, "Cases", name + ".md"));
        using var recorded = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "Recorded", name + ".json")));
        var theirs = new List<string>();
        PandocAnnotations.Collect(recorded.RootElement.GetProperty("blocks"), theirs);
        DocumentSyntax document = Reading.Document(text);

        Assert.NotEmpty(theirs);
        Assert.Equal(theirs, Reading.All(document).Select(annotation => Show(document.Source, annotation)));
        Assert.All(document.Diagnostics, finding => Assert.Contains(finding.Rule.Id, Stricter));
    }

    /// <summary>An annotation in one line. Of a div only its beginning is compared: Pandoc ends it with the line after it.</summary>
    private static string Show(SourceText source, AnnotationSyntax annotation)
    {
        AttributesSyntax attributes = annotation.Attributes;
        FileSpan place = source.Locate(annotation.Span);
        string items = string.Concat(attributes.Items.Select(item => $" {item.Key}={item.Value}"));
        string head = string.Create(CultureInfo.InvariantCulture, $".{attributes.Class} #{attributes.Id}{items} @{place.Start.Line + 1}:{Column(source, place.Start)}");
        return annotation is SpanSyntax span
            ? string.Create(CultureInfo.InvariantCulture, $"{head}-{place.End.Line + 1}:{Column(source, place.End)} '{span.Words}'")
            : head;
    }

    /// <summary>Pandoc counts columns from 1, in code points, and lets a tab reach to the next of every four.</summary>
    private static int Column(SourceText source, LinePosition position)
    {
        int column = 0;
        foreach (System.Text.Rune rune in source.Text.Substring(source.Lines.Starts[position.Line], position.Column).EnumerateRunes())
        {
            column += rune.Value == '\t' ? 4 - (column % 4) : 1;
        }

        return column + 1;
    }
}
