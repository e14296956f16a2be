using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Tests.Harness;
using Facts.Compiler.Values;

namespace Facts.Compiler.Tests.Language;

/// <summary>Compares what was read of a row of examples with what the row says.</summary>
internal static class ExampleJudge
{
    /// <summary>What is wrong, on one line for each thing; null where the row holds.</summary>
    public static string? Judge(ExampleRow row)
    {
        CompiledSeeds compiled = ExampleSeed.Compile(row);
        BoundFigure? figure = compiled.Document("example").Figures.FirstOrDefault(figure => figure.Id == "it");
        bool isRead = figure is { Reading: not null, IsBroken: false };
        List<string> wrong = isRead ? WrongReading(row, figure!, compiled) : WrongRefusal(row, compiled);
        return wrong.Count == 0
            ? null
            : string.Join("\n", [Title(row), .. wrong, .. Errors(compiled).Select(finding =>
                $"  finding  {finding.Rule.Id} at '{compiled.TextAt(finding.Place)}': {finding.Message(path => path)}")]);
    }

    private static string Title(ExampleRow row) => $"{row.Name}   ({row.Unit}{(row.Numbers.Length > 0 ? ", " + row.Numbers : "")})";

    private static List<string> WrongReading(ExampleRow row, BoundFigure figure, CompiledSeeds compiled)
    {
        var reading = figure.Reading!;
        string modifier = reading.Modifier.ToString().ToLowerInvariant();
        var wrong = new List<string>();
        if (row.IsRefused)
        {
            wrong.Add("  expected an error");
            wrong.Add($"  found    {reading.Value ?? "–"} {modifier}, core {Show(reading.Core)}, outer {Show(reading.Outer)}");
            return wrong;
        }

        Compare("value", row.ReadValue, reading.Value ?? "–");
        Compare("modifier", row.Modifier, modifier);
        Compare("core", row.Core, Show(reading.Core));
        Compare("outer", row.Outer, Show(reading.Outer));
        if (Errors(compiled).Any())
        {
            wrong.Add("  expected no error");
        }

        return wrong;

        void Compare(string what, string expected, string found)
        {
            if (expected.Length > 0 && expected.Replace('−', '-') != found)
            {
                wrong.Add($"  {what,-9}expected {expected}, found {found}");
            }
        }
    }

    private static List<string> WrongRefusal(ExampleRow row, CompiledSeeds compiled)
    {
        if (!row.IsRefused && !row.MayBeRefused)
        {
            return [$"  expected {row.Value} {row.Modifier}, found nothing"];
        }

        List<Diagnostic> errors = [.. Errors(compiled).Where(finding => IsOfWords(row, finding))];
        return errors.Count == 0
            ? ["  expected an error at the figure"]
            : errors.Any(finding => finding.Message(path => path).Contains(row.Finding, StringComparison.OrdinalIgnoreCase))
            ? []
            : [$"  expected a message that names '{row.Finding}'"];
    }

    /// <summary>An error in the front matter, the measure or the unit would stand beside any words, so it proves nothing.</summary>
    private static bool IsOfWords(ExampleRow row, Diagnostic finding)
    {
        string text = ExampleSeed.Text(row);
        string counts = ExampleSeed.Counts(row);
        int start = text.LastIndexOf(ExampleSeed.Begin(row), StringComparison.Ordinal);
        int unit = text.LastIndexOf(counts, StringComparison.Ordinal);
        return finding.Place.Span.End > start && !(finding.Place.Span.Start >= unit && finding.Place.Span.End <= unit + counts.Length);
    }

    private static IEnumerable<Diagnostic> Errors(CompiledSeeds compiled) =>
        compiled.Findings.Where(finding => finding.Rule.DefaultSeverity == Severity.Error);

    private static string Show(Interval interval) =>
        $"{(interval.LowOpen ? "(" : "[")}{Show(interval.Low, "-∞")}, {Show(interval.High, "∞")}{(interval.HighOpen ? ")" : "]")}";

    private static string Show(Rational? end, string infinite) => end is { } value ? DecimalText.Of(value) ?? value.ToString() : infinite;
}
