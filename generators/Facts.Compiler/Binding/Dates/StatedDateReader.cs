using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>
/// Reads a date whose words are free, as <c>date=</c> states it. Each longest phrase in them that reads as a date must hold the stated one, or its text must
/// stand in <c>inferred=</c>, which says why it differs.
/// </summary>
internal static class StatedDateReader
{
    public static DateValue? Read(DateInput input, Token date, ICollection<Diagnostic> diagnostics)
    {
        if (DateReader.ReadEdtf(input.Source, date, input.Part?.Value, diagnostics) is not { } stated)
        {
            return null;
        }

        EquatableArray<DatePhrase> phrases = PhrasesOf(input);
        DateValue meant = input.Part is null && phrases.Count == 1 ? WithPartOf(phrases[0], stated, input.CalendarOfWords) : stated;
        if (Disagreement(input, phrases, meant) is { } disagreement)
        {
            diagnostics.Add(disagreement);
            return null;
        }

        return input.CalendarOfWords == DateCalendar.Julian ? meant with { Julian = JulianText.Of(meant.Core) } : meant;
    }

    /// <summary>The first phrase of the words that a date does not hold, as a finding; null where all do.</summary>
    public static Diagnostic? Disagreement(DateInput input, DateValue date) => Disagreement(input, PhrasesOf(input), date);

    private static EquatableArray<DatePhrase> PhrasesOf(DateInput input) => input.Match().Found;

    private static Diagnostic? Disagreement(DateInput input, EquatableArray<DatePhrase> phrases, DateValue date)
    {
        DatePhrase? wrong = phrases.FirstOrDefault(phrase => !phrase.AgreesWith(date, input.Calendar) && !IsInferred(phrase, input.Inferred));
        if (wrong is null)
        {
            return null;
        }

        return DateAgreement.HasOtherWeekday(wrong, date, input.Calendar, out string actual)
            ? DateRules.WrongWeekday(input.Locate(wrong.Span), date.Edtf, actual, DayText.WeekdayName(wrong.Weekday!.Value))
            : DateRules.DateDisagrees(input.Locate(wrong.Span), wrong.Words, Describe(date));
    }

    /// <summary>Whether the author says why it differs.</summary>
    public static bool IsInferred(DatePhrase phrase, string? inferred) =>
        inferred is not null && WordText.Fold(inferred).IndexOf(WordText.Fold(phrase.Words), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>"Early September" with <c>date=2022-09</c> is early in that month: the part is said by the words alone.</summary>
    private static DateValue WithPartOf(DatePhrase phrase, DateValue stated, DateCalendar calendar)
    {
        bool isTold = phrase is { Part: not DatePart.Whole, Meaning: DatedAt { Relation: DateRelation.At } } && DateAgreement.IsAsPrecise(phrase, stated, calendar);
        return isTold ? DateParts.Take(stated, phrase.Part) ?? stated : stated;
    }

    private static string Describe(DateValue date) =>
        date.Part == DatePart.Whole ? date.Edtf : $"{date.Edtf} ({DateParts.NameOf(date.Part)})";
}
