using BenchmarkDotNet.Attributes;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Benchmarks;

/// <summary>
/// The words of a figure, and those left of it, are read in a time linear in their length, whatever they hold: each text is read at one length and at
/// sixteen times that, and the second may take about sixteen times as long as the first.
/// </summary>
[MemoryDiagnoser]
public class WordsBenchmarks
{
    private FigureInput _input = null!;

    [Params(1_000, 16_000)]
    public int Length { get; set; }

    [Params("9", "9,", "9.", "9 ", "999 ", "a.", "one hundred and ", "between one and ", "about ", "no more than ", "fell by ", "per ", "a day ", "-", "x", "six-")]
    public string Piece { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        string words = string.Concat(Enumerable.Repeat(Piece, Length / Piece.Length));
        string text = $"{words}[{words} 6 hours]";
        _input = new FigureInput(
            new SourceText("a.facts.md", text, LineMap.Of(text)),
            PlainText.Verbatim(words + " 6 hours", words.Length + 1),
            PlainText.Verbatim(words, 0),
            Value: null,
            Mod: null,
            UnitRegistry.Find("h/d")!,
            Least: null,
            Greatest: null);
    }

    [Benchmark]
    public object? Read() => FigureReader.Read(_input, new List<Diagnostic>());
}
