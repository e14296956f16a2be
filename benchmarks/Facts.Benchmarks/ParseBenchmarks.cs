using BenchmarkDotNet.Attributes;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Benchmarks;

/// <summary>
/// Reading is linear in the length of the document, whatever it holds: each text is read at a quarter of a megabyte and at one, and the second may
/// take about four times as long as the first.
/// </summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private SourceText _source = SourceText.From("", "");

    [Params(256 * 1024, 1024 * 1024)]
    public int Length { get; set; }

    [Params("[", "[a]{", "::: {.context}\n", "\"", "[a]{.figure x=\"", "> ", "`", "<!--", "word ")]
    public string Piece { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        const string frontMatter = "---\nfacts: 1\nid: a\nkind: note\ntitle: A\n---\n\n";
        _source = SourceText.From("a.facts.md", frontMatter + string.Concat(Enumerable.Repeat(Piece, Length / Piece.Length)));
    }

    [Benchmark]
    public object Parse() => DocumentParser.Parse(_source);
}
