using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Dates;

/// <summary>A date in words: where it stands, its words, and what they say.</summary>
internal sealed record DatePhrase(TextSpan Span, string Words, DateMeaning Meaning)
{
    /// <summary>Whether it says from when on (<em>since 2022</em>).</summary>
    public bool IsSince => Meaning is DatedAt { Relation: DateRelation.From };

    /// <summary>Whether it comes again and again (<em>each year</em>).</summary>
    public bool IsEach => Meaning is DatedAt { Term.IsEach: true };

    /// <summary>Whether the words alone say when it was.</summary>
    public bool IsComplete => Meaning switch
    {
        DatedAt { Term: var term } => term.HasYear,
        DatedBetween { First: var first, Last: var last } => first.HasYear && last?.HasYear != false,
        _ => false,
    };

    /// <summary>The weekday that the words name for the whole date, Monday is 0.</summary>
    public int? Weekday => Meaning is DatedAt { Term.Weekday: var weekday } ? weekday : null;

    /// <summary>The part that the words name for the whole date.</summary>
    public DatePart Part => Meaning is DatedAt { Term.Part: var part } ? part : DatePart.Whole;

    /// <summary>Whether a date lies within what the phrase says, as far as it goes ("in July" with 2022-07 agrees, with 2022-08 does not).</summary>
    public bool AgreesWith(DateValue date, DateCalendar? calendar = null) => DateAgreement.Holds(this, date, calendar);
}
