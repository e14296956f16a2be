using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Quantities;

/// <summary>
/// What a text says of a quantity. Where the grammar matches all of it, <paramref name="Phrase"/> is that; else it is null, <paramref name="Understood"/> is the longest
/// part that is a quantity by itself (null where none is), and <paramref name="Rest"/> the first part beside it that was not understood.
/// </summary>
internal sealed record QuantityReading(QuantityPhrase? Phrase, TextSpan? Understood, TextSpan Rest, EquatableArray<NumberProblem> Problems);
