using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Reads dates: EDTF in attributes, English in the text, and whether the two agree.</summary>
internal static class DateReader
{
    /// <summary>The date of a <c>.date</c> span; null where there is none, which has then been reported.</summary>
    public static DateValue? Read(DateInput input, ICollection<Diagnostic> diagnostics)
    {
        EquatableArray<DatePhrase> phrases = DatePhraseReader.FindDates(input.Words.Text);
        return input.Date is { } date
            ? ReadStated(input, date, phrases, diagnostics)
            : ReadWords(input, phrases, diagnostics);
    }

    /// <summary>The date that an attribute or a key of the front matter says in EDTF; null where it isn't well formed, which has then been reported at the exact characters.</summary>
    public static DateValue? ReadEdtf(SourceText source, Token edtf, Token? part, ICollection<Diagnostic> diagnostics)
    {
        DateValue? whole = EdtfReader.Read(source, edtf, diagnostics);
        DatePart? meant = PartReader.Read(source, part, diagnostics);
        return whole is null || meant is null ? null : PartReader.Take(source, whole, meant.Value, part, diagnostics);
    }

    /// <summary><c>date=</c> decides; the words must agree as far as they go, and may say the part.</summary>
    private static DateValue? ReadStated(DateInput input, AttributeSyntax date, EquatableArray<DatePhrase> phrases, ICollection<Diagnostic> diagnostics)
    {
        if (ReadEdtf(input.Source, date.Value, input.Part?.Value, diagnostics) is not { } stated)
        {
            return null;
        }

        if (phrases.Count == 0)
        {
            return stated;
        }

        foreach (DatePhrase phrase in phrases)
        {
            DateValue meant = input.Part is null ? WithPartOf(phrase.Saying, stated) : stated;
            if (phrase.AgreesWith(meant))
            {
                return meant;
            }
        }

        if (DateAgreement.LiesBetween(phrases, stated))
        {
            return stated;
        }

        DatePhrase first = phrases[0];
        diagnostics.Add(DateAgreement.HasOtherWeekday(first.Saying, stated, out string actual)
            ? DateRules.WrongWeekday(Locate(input, first), stated.Edtf, actual, DateNames.WeekdayName(first.Saying.Weekday!.Value))
            : DateRules.DateDisagrees(Locate(input, first), first.Words, Describe(stated)));
        return null;
    }

    /// <summary>"Early September" with <c>date=2022-09</c> is early in that month: the part is said by the words alone.</summary>
    private static DateValue WithPartOf(DateSaying saying, DateValue stated)
    {
        bool isTold = saying is { Part: not DatePart.Whole, Relation: DateRelation.At } && DateAgreement.IsAsPrecise(saying, stated);
        return isTold ? DateParts.Take(stated, saying.Part) ?? stated : stated;
    }

    private static DateValue? ReadWords(DateInput input, EquatableArray<DatePhrase> phrases, ICollection<Diagnostic> diagnostics)
    {
        if (OutsideWords.Find(input) is { } outside)
        {
            diagnostics.Add(outside);
            return null;
        }

        if (phrases.Count == 0)
        {
            diagnostics.Add(DateRules.NoDate(input.Source.Locate(input.Words.Locate(new TextSpan(0, input.Words.Text.Length))), input.Words.Text));
            return null;
        }

        DatePhrase phrase = phrases[0];
        if (phrases.Count > 1)
        {
            diagnostics.Add(DateRules.TwoDates(Locate(input, phrases[1]), phrase.Words, phrases[1].Words));
            return null;
        }

        if (UnreadDay.Find(input.Words.Text, phrase) is { } unread)
        {
            diagnostics.Add(DateRules.UnreadDay(input.Source.Locate(input.Words.Locate(unread)), input.Words.Text.Substring(unread.Start, unread.Length), phrase.Words));
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

        DateSaying saying = phrase.Saying.Part == DatePart.Whole ? phrase.Saying with { Part = stated } : phrase.Saying;
        if (DatePatterns.Resolve(saying) is { } value)
        {
            return value;
        }

        diagnostics.Add(DateRules.NoSuchPart(Locate(input, phrase), DateParts.NameOf(saying.Part), saying.Pattern!));
        return null;
    }

    /// <summary>What keeps a phrase from being a date by itself.</summary>
    private static Diagnostic? Problem(DateInput input, DatePhrase phrase, DatePart stated)
    {
        DateSaying saying = phrase.Saying;
        FileSpan place = Locate(input, phrase);
        if (saying.IsEach && !input.IsRecurring)
        {
            return DateRules.EachWithoutRecurs(place, phrase.Words);
        }

        if (saying.Pattern is null || (!saying.IsComplete && !input.IsRecurring))
        {
            return DateRules.NoYear(place, phrase.Words);
        }

        if (DatePatterns.ErrorOf(saying.Pattern) is { } error)
        {
            return EdtfReader.ErrorAt(place, phrase.Words, error);
        }

        if (DateAgreement.HasOtherWeekday(saying, DatePatterns.Reckon(saying.Pattern, DatePart.Whole)!, out string actual))
        {
            return DateRules.WrongWeekday(place, saying.Pattern, actual, DateNames.WeekdayName(saying.Weekday!.Value));
        }

        return stated != DatePart.Whole && saying.Part != DatePart.Whole && saying.Part != stated
            ? DateRules.PartDisagrees(input.Source.Locate(input.Part!.Value.Span), input.Part.Value.Text, phrase.Words)
            : null;
    }

    private static string Describe(DateValue date) =>
        date.Part == DatePart.Whole ? date.Edtf : $"{date.Edtf} ({DateParts.NameOf(date.Part)})";

    private static FileSpan Locate(DateInput input, DatePhrase phrase) => input.Source.Locate(input.Words.Locate(phrase.Span));
}
