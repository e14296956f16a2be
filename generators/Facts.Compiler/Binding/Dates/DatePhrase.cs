using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>
/// A date said in English ("since 2022", "in July", "by the end of 2019", "in the last 10 years"): where it stands in the words, the preposition
/// before it (lower case, null where there is none), and what it says, as far as it goes.
/// </summary>
internal sealed record DatePhrase(TextSpan Span, string? Preposition, string Words, DateSaying Saying)
{
    /// <summary>Whether a date lies within what the phrase says, as far as it goes ("in July" with 2022-07 agrees, with 2022-08 does not).</summary>
    public bool AgreesWith(DateValue date) => DateAgreement.Holds(Saying, date);
}
