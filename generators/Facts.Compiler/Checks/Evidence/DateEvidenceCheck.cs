using Facts.Compiler.Binding;
using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Dates;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Evidence;

/// <summary>
/// The words of each place of a date hold exactly one date, and it is that of the seed: an original was not written for the grammar, so it may say more. Where
/// the seed says why it inferred the date, they need not give it, but may not contradict.
/// </summary>
internal static class DateEvidenceCheck
{
    public static Diagnostic? Find(BoundDate date, SpanSyntax span, EvidencePlace place, PlainText words, string? language)
    {
        if (date is not { IsBroken: false, Value: { } expected })
        {
            return null;
        }

        EquatableArray<DatePhrase> phrases = DateGrammar.Of(language).Find(words.Text);
        DateCalendar? calendar = CalendarOf(span);
        return date.Provenance.Inferred is { } inferred
            ? Opposing(phrases, expected, calendar, inferred) is { } other ? Missing($"it says '{other.Words}'.") : null
            : Stated();

        Diagnostic? Stated()
        {
            if (phrases.Count != 1)
            {
                return Missing(phrases.Count == 0 ? "it names no date." : $"it names two: '{phrases[0].Words}' and '{phrases[1].Words}'.");
            }

            Reckoning said = DateReckoner.Reckon(phrases[0].Meaning, calendar ?? DateCalendar.Gregorian);
            DatePart part = DateParts.Of(span.Attributes.Find("part")?.Value.Text ?? "") ?? DatePart.Whole;
            DateValue? reading = said.Value is { Part: DatePart.Whole } whole ? DateParts.Take(whole, part) : said.Value;
            return reading is null || !(phrases[0].IsComplete || date.Recurs != Recurrence.None)
                ? Missing($"'{phrases[0].Words}' does not give a whole date.")
                : reading.Core == expected.Core && reading.Outer == expected.Outer
                    ? null
                    : EvidenceRules.OtherValue(place.Said, place.Offsets, OriginalWords.Quote(words.Text), Describe(reading), Describe(expected));
        }

        Diagnostic Missing(string reason) => EvidenceRules.NoValue(
            place.Said, place.Offsets, OriginalWords.Quote(words.Text), Describe(expected), reason, "Correct the offsets, or say in inferred= what the date rests on.");
    }

    private static DatePhrase? Opposing(EquatableArray<DatePhrase> phrases, DateValue expected, DateCalendar? calendar, string inferred) =>
        phrases.FirstOrDefault(phrase => !phrase.AgreesWith(expected, calendar) && !StatedDateReader.IsInferred(phrase, inferred));

    private static DateCalendar? CalendarOf(SpanSyntax span) => span.Attributes.Find("calendar")?.Value.Text is { } named
        ? Vocabulary.Calendars.FirstOrDefault(word => word.Word == named).Meaning
        : null;

    private static string Describe(DateValue date) => date.Part == DatePart.Whole ? date.Edtf : $"{date.Edtf} ({date.Part.ToString().ToLowerInvariant()})";
}
