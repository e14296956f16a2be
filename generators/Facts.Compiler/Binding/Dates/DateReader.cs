using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Reads dates: EDTF in attributes, or the words, which are a date as a whole.</summary>
internal static class DateReader
{
    /// <summary>The date of a <c>.date</c> span; null where there is none, which has then been reported.</summary>
    public static DateValue? Read(DateInput input, ICollection<Diagnostic> diagnostics) =>
        input.Date is null ? ReadWords(input, diagnostics) : StatedDateReader.Read(input, input.Date.Value, diagnostics);

    /// <summary>The date that an attribute or a key of the front matter says in EDTF; null where it isn't well formed, which has then been reported at the exact characters.</summary>
    public static DateValue? ReadEdtf(SourceText source, Token edtf, Token? part, ICollection<Diagnostic> diagnostics)
    {
        DateValue? whole = EdtfReader.Read(source, edtf, diagnostics);
        DatePart? meant = PartReader.Read(source, part, diagnostics);
        return whole is null || meant is null ? null : PartReader.Take(source, whole, meant.Value, part, diagnostics);
    }

    private static DateValue? ReadWords(DateInput input, ICollection<Diagnostic> diagnostics)
    {
        if (DateBeside.Find(input) is { } beside)
        {
            diagnostics.Add(beside);
            return null;
        }

        DateMatch match = input.Match();
        if (match.Whole is not { } phrase)
        {
            diagnostics.Add(NotUnderstood(input, match));
            return null;
        }

        if (PartReader.Read(input.Source, input.Part?.Value, diagnostics) is not { } stated)
        {
            return null;
        }

        if (Problem(input, phrase, stated) is { } problem)
        {
            diagnostics.Add(problem);
            return null;
        }

        Reckoning said = DateReckoner.Reckon(phrase.Meaning, input.CalendarOfWords);
        if (said.Value is { } value && stated != DatePart.Whole && phrase.Part == DatePart.Whole)
        {
            said = DateReckoner.Take(value, stated);
        }

        if (said.Value is null)
        {
            diagnostics.Add(said.Error is { } error
                ? EdtfReader.ErrorAt(input.Locate(phrase.Span), phrase.Words, error)
                : DateRules.NoSuchPart(input.Locate(phrase.Span), DateParts.NameOf(said.MissingPart), phrase.Words));
            return null;
        }

        if (DateAgreement.HasOtherWeekday(phrase, said.Value, input.Calendar, out string actual))
        {
            diagnostics.Add(DateRules.WrongWeekday(input.Locate(phrase.Span), said.Value.Julian ?? said.Value.Edtf, actual, DayText.WeekdayName(phrase.Weekday!.Value)));
            return null;
        }

        return said.Value;
    }

    private static Diagnostic NotUnderstood(DateInput input, DateMatch match)
    {
        string text = input.Words.Text;
        if (match.NotUnderstood is not { } wrong)
        {
            return DateRules.NoDate(input.Locate(new TextSpan(0, text.Length)), text);
        }

        return match.Found.Count > 1
            ? DateRules.TwoDates(input.Locate(match.Found[1].Span), match.Found[0].Words, match.Found[1].Words)
            : DateRules.NotUnderstood(input.Locate(wrong), match.Found[0].Words, text.Substring(wrong.Start, wrong.Length));
    }

    /// <summary>What keeps a phrase from being a date by itself.</summary>
    private static Diagnostic? Problem(DateInput input, DatePhrase phrase, DatePart stated)
    {
        FileSpan place = input.Locate(phrase.Span);
        if (phrase.IsEach && !input.IsRecurring)
        {
            return DateRules.EachWithoutRecurs(place, phrase.Words);
        }

        if (phrase.Meaning is DatedTwice { First: var first, Last: var last })
        {
            return DateRules.TwoDates(place, first.Expression.Print(), last.Expression.Print());
        }

        bool isRecurring = input.IsRecurring && phrase.Meaning is DatedAt { Relation: DateRelation.At, Term: var term } && (term.IsEach || term.Weekday is null);
        if (!phrase.IsComplete && !isRecurring)
        {
            return DateRules.NoYear(place, phrase.Words);
        }

        return stated != DatePart.Whole && phrase.Part != DatePart.Whole && phrase.Part != stated
            ? DateRules.PartDisagrees(input.Source.Locate(input.Part!.Value.Span), input.Part.Value.Text, phrase.Words)
            : null;
    }
}
