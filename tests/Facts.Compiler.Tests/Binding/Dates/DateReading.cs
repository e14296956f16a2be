using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Binding.Dates;

/// <summary>Reads a date span written as <c>before [words]{date=… part=…}</c>, and says the outcome in one line.</summary>
internal sealed record DateReading(DateValue? Value, IReadOnlyList<Diagnostic> Findings, string Source)
{
    public static DateReading Of(string words, string? date = null, string? part = null, string before = "", bool recurs = false)
    {
        string text = $"{before}[{words}]{{date=\"{date}\" part=\"{part}\"}}";
        SourceText source = SourceText.From("a.facts.md", text);
        int start = before.Length + 1;
        int dateAt = start + words.Length + 2;
        int dateValueAt = dateAt + "date=\"".Length;
        int partAt = dateValueAt + (date?.Length ?? 0) + 2;
        var findings = new List<Diagnostic>();
        DateValue? value = DateReader.Read(
            new DateInput(
                source,
                PlainText.Verbatim(words, start),
                PlainText.Verbatim(before, 0),
                date is null ? null : Attribute("date", date, dateAt),
                part is null ? null : Attribute("part", part, partAt),
                recurs),
            findings);
        return new DateReading(value, findings, text);
    }

    /// <summary>The date with its part and days: <c>2018-09 early 2018-09-01 2018-09-10</c>.</summary>
    public string Said => Value is null ? "none" : $"{Value.Edtf}{(Value.Part == DatePart.Whole ? "" : " " + DateParts.NameOf(Value.Part))} {Day(Value.Core.First)} {Day(Value.Core.Last)}";

    /// <summary>The rule and the words it is reported at.</summary>
    public string Found => string.Join("; ", Findings.Select(finding => $"{finding.Rule.Id} '{Source[finding.Place.Span.Start..finding.Place.Span.End]}'"));

    private static string Day(long? day) => day is null ? ".." : DayText.Of(day.Value);

    private static AttributeSyntax Attribute(string key, string value, int at) => new(
        new Token(key, TextSpan.At(at, key.Length)), new Token(value, TextSpan.At(at + key.Length + 2, value.Length)));
}
