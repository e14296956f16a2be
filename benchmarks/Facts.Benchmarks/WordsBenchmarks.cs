using BenchmarkDotNet.Attributes;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Benchmarks;

/// <summary>
/// The words of a figure, and those beside its brackets, are read in a time linear in their length, whatever they hold: each text is read at one length
/// and at sixteen times that, and the second may take about sixteen times as long as the first.
/// </summary>
[MemoryDiagnoser]
public class WordsBenchmarks
{
    private FigureInput _closed = null!;
    private FigureInput _free = null!;

    [Params(1_000, 16_000)]
    public int Length { get; set; }

    [Params("9", "9,", "9.", "9 ", "999 ", "a.", "one hundred and ", "between one and ", "about ", "no more than ", "fell by ", "per ", "a day ", "-", "x", "six-")]
    public string Piece { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        string beside = string.Concat(Enumerable.Repeat(Piece, Length / Piece.Length));
        string words = $"{beside} 6 hours a day";
        string text = $"{beside}[{words}]{beside}";
        UnitDefinition unit = UnitRegistry.Find("h/d")!;
        _closed = new FigureInput(
            SourceText.From("a.facts.md", text),
            PlainText.Verbatim(words, beside.Length + 1),
            Value: null,
            Mod: null,
            unit,
            UnitVocabularies.Of(unit, language: null),
            Least: null,
            Greatest: null)
        {
            Before = PlainText.Verbatim(beside, 0),
            After = PlainText.Verbatim(beside, text.Length - beside.Length),
            OwnAfter = beside.Length,
        };
        _free = _closed with { IsFree = true };
    }

    /// <summary>One phrase, or what is not understood of it.</summary>
    [Benchmark]
    public object? Read() => FigureReader.Read(_closed, new List<Diagnostic>());

    /// <summary>The words of an original, of which each phrase counts.</summary>
    [Benchmark]
    public object? ReadFree() => FigureReader.Read(_free, new List<Diagnostic>());
}
