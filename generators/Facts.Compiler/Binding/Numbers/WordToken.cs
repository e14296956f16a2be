using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// A word, a number in digits, or a sign. The text of a word is in lower case, with ' for ’ and without the dots of an abbreviation ("a.m." is "am"); that of a
/// number is as written. Glued: no white space between it and the token before.
/// </summary>
internal readonly record struct WordToken(WordTokenKind Kind, string Text, TextSpan Span, bool IsGlued);
