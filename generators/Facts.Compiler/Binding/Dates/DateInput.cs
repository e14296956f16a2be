using Facts.Compiler.Language.Dates;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>
/// What the reading of a <c>.date</c> span depends on. <paramref name="Date"/> is never a reference (<c>#id</c>) here; the binder follows those.
/// <paramref name="Calendar"/> is null where none is stated, and <paramref name="Inferred"/> is what <c>inferred=</c> says.
/// </summary>
internal sealed record DateInput(
    SourceText Source,
    PlainText Words,
    PlainText Before,
    PlainText After,
    AttributeSyntax? Date,
    AttributeSyntax? Part,
    bool IsRecurring,
    DateCalendar? Calendar,
    string? Inferred,
    DateGrammar Grammar)
{
    /// <summary>The calendar of the words.</summary>
    public DateCalendar CalendarOfWords => Calendar ?? DateCalendar.Gregorian;

    public DateMatch Match() => Grammar.Match(Words.Text, Words.Seams);

    public FileSpan Locate(TextSpan words) => Source.Locate(Words.Locate(words));
}
