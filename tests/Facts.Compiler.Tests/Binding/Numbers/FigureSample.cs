using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding.Numbers;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>A figure as it stands in a file, <c>before [words]{value="…" mod="…"}</c>, and what is read of it.</summary>
internal sealed class FigureSample
{
    private readonly SourceText _source;
    private readonly List<Diagnostic> _findings = [];

    public FigureSample(
        string words,
        string unit = "person",
        string? mod = null,
        string? value = null,
        string before = "",
        Rational? least = null,
        Rational? greatest = null,
        bool isLevel = false)
        : this(words, UnitRegistry.Find(unit) ?? UnitDefinition.Unknown, null, null, mod, value, before, least, greatest, isLevel)
    {
    }

    public FigureSample(
        string words,
        UnitDefinition unit,
        UnitDefinition? numerator,
        UnitDefinition? denominator,
        string? mod = null,
        string? value = null,
        string before = "",
        Rational? least = null,
        Rational? greatest = null,
        bool isLevel = false)
    {
        string text = before;
        int start = text.Length + 1;
        text += $"[{words}]{{value=\"";
        int valueStart = text.Length;
        text += $"{value}\" mod=\"";
        int modStart = text.Length;
        text += $"{mod}\"}}";
        _source = new SourceText("a.facts.md", text, LineMap.Of(text));
        Reading = FigureReader.Read(
            new FigureInput(
                _source,
                PlainText.Verbatim(words, start),
                PlainText.Verbatim(before, 0),
                Attribute("value", value, valueStart),
                Attribute("mod", mod, modStart),
                unit,
                least,
                greatest,
                numerator,
                denominator)
            { TakesChanges = !isLevel },
            _findings);
    }

    public FigureReading? Reading { get; }

    public string Modifier => Reading is null ? Found : ModifierTable.Of(Reading.Modifier).Name;

    public string Value => Reading is null ? Found : Reading.Value ?? "null";

    public string Core => Reading is null ? Found : Show(Reading.Core);

    public string Outer => Reading is null ? Found : Show(Reading.Outer);

    /// <summary>Each finding as its id and the text that it marks.</summary>
    public string Found => string.Join("; ", _findings.Select(finding => $"{finding.Rule.Id} {_source.Slice(finding.Place.Span)}"));

    public IEnumerable<string> Messages => _findings.Select(finding => finding.Message(path => path));

    public static string Show(Interval interval) =>
        $"{(interval.LowOpen ? "(" : "[")}{Show(interval.Low, "−∞")}, {Show(interval.High, "∞")}{(interval.HighOpen ? ")" : "]")}";

    private static string Show(Rational? end, string infinite) => end is { } value ? DecimalText.Of(value) ?? value.ToString() : infinite;

    private static AttributeSyntax? Attribute(string key, string? value, int start) =>
        value is null ? null : new AttributeSyntax(new Token(key, new TextSpan(start - key.Length - 2, start - 2)), new Token(value, TextSpan.At(start, value.Length)));
}
