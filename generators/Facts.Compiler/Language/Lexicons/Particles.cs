using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Lexicons;

/// <summary>The small words that the grammars are made with; each may be several words or signs, and several words may be one particle.</summary>
internal sealed class Particles(LexiconPhrases words)
{
    /// <summary>All of them: some are spelt like the symbol of a unit ("in", "a").</summary>
    public PhraseTable<bool> Any { get; } = words.Read("particles", _ => true, column: 1);

    public PhraseTable<bool> And { get; } = Of(words, "and");

    public PhraseTable<bool> Or { get; } = Of(words, "or");

    public PhraseTable<bool> To { get; } = Of(words, "to");

    public PhraseTable<bool> Between { get; } = Of(words, "between");

    public PhraseTable<bool> From { get; } = Of(words, "from");

    public PhraseTable<bool> By { get; } = Of(words, "by");

    public PhraseTable<bool> Preposition { get; } = Of(words, "of");

    public PhraseTable<bool> Per { get; } = Of(words, "per");

    /// <summary>"3 out of 4", "one in five".</summary>
    public PhraseTable<bool> OutOf { get; } = Of(words, "out-of");

    public PhraseTable<bool> Article { get; } = Of(words, "article");

    public PhraseTable<bool> PlusMinus { get; } = Of(words, "plus-minus");

    public PhraseTable<bool> Minus { get; } = Of(words, "minus");

    /// <summary>The point of "one point two million".</summary>
    public PhraseTable<bool> Point { get; } = Of(words, "point");

    /// <summary>"3 times as many".</summary>
    public PhraseTable<bool> Times { get; } = Of(words, "times");

    /// <summary>What may follow "twice": "as many".</summary>
    public PhraseTable<bool> AsMultiple { get; } = Of(words, "as-multiple");

    /// <summary>The "fold" of "5-fold".</summary>
    public PhraseTable<bool> Fold { get; } = Of(words, "fold");

    /// <summary>"Has", "was": before a verb of change they change nothing.</summary>
    public PhraseTable<bool> Auxiliary { get; } = Of(words, "auxiliary");

    /// <summary>"Till", between times of day.</summary>
    public PhraseTable<bool> Until { get; } = Of(words, "until");

    /// <summary>"CI", "confidence interval".</summary>
    public PhraseTable<bool> Confidence { get; } = Of(words, "confidence");

    public PhraseTable<bool> Morning { get; } = Of(words, "morning");

    public PhraseTable<bool> Evening { get; } = Of(words, "evening");

    /// <summary>"O'clock".</summary>
    public PhraseTable<bool> Clock { get; } = Of(words, "clock");

    public PhraseTable<bool> Noon { get; } = Of(words, "noon");

    public PhraseTable<bool> Midnight { get; } = Of(words, "midnight");

    /// <summary>The ending of an ordinal in digits: "5th".</summary>
    public PhraseTable<bool> OrdinalSuffix { get; } = Of(words, "ordinal-suffix");

    private static PhraseTable<bool> Of(LexiconPhrases words, string particle) => words.Read("particles", _ => true, row => row[0] == particle, column: 1);
}
