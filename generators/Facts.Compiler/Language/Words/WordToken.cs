using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Words;

/// <summary>
/// A token. <paramref name="Key"/> identifies what a phrase of the lexicon can be made of (see <see cref="TokenKey"/>). Glued: no white space and no
/// change of markup stands between it and the token before; <paramref name="IsAfterSeam"/> is whether such a change, or a line break, does.
/// </summary>
internal readonly record struct WordToken(WordKind Kind, int Key, TextSpan Span, bool IsGlued, bool IsAfterSeam);
