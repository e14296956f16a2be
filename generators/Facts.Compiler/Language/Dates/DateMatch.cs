using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Dates;

/// <summary>
/// What a text says as a whole: a date, or, where it is none, the dates that were understood in it, and the first part that was not.
/// </summary>
internal sealed record DateMatch(DatePhrase? Whole, EquatableArray<DatePhrase> Found, TextSpan? NotUnderstood);
