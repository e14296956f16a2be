using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Evidence;

/// <summary>
/// The words of each place of a date give the same days by the same grammar. Where the seed says why it inferred the date, they need not give it, but
/// may not contradict.
/// </summary>
internal static class DateEvidenceCheck
{
    public static Diagnostic? Find(BoundDate date, SpanSyntax span, EvidencePlace place, PlainText words)
    {
        if (date is not { IsBroken: false, Value: { } expected })
        {
            return null;
        }

        bool isInferred = date.Provenance.Inferred is not null;
        var found = new List<Diagnostic>();
        DateValue? reading = DateReader.Read(
            new DateInput(
                SourceText.From("", words.Text),
                words,
                PlainText.Empty(0),
                isInferred ? Attribute("date", expected.Edtf) : null,
                isInferred ? Part(expected.Part) : span.Attributes.Find("part"),
                date.Recurs != Recurrence.None),
            found);
        string quoted = OriginalWords.Quote(words.Text);
        if (reading is null)
        {
            string reason = found.Count > 0 ? found[0].Message(path => path) : "it names no date.";
            return EvidenceRules.NoValue(
                place.Said, place.Offsets, quoted, Describe(expected), reason, "Correct the offsets, or say in inferred= what the date rests on.");
        }

        return reading.Core == expected.Core && reading.Outer == expected.Outer
            ? null
            : EvidenceRules.OtherValue(place.Said, place.Offsets, quoted, Describe(reading), Describe(expected));
    }

    private static AttributeSyntax Attribute(string key, string value) => new(new Token(key, default), new Token(value, TextSpan.At(0, value.Length)));

    private static AttributeSyntax? Part(DatePart part) => part == DatePart.Whole ? null : Attribute("part", part.ToString().ToLowerInvariant());

    private static string Describe(DateValue date) => date.Part == DatePart.Whole ? date.Edtf : $"{date.Edtf} ({date.Part.ToString().ToLowerInvariant()})";
}
