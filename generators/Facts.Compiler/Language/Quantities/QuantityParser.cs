using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>
/// The grammar of a figure. It matches from one token to another and skips nothing; whether a match is all of the text is for <see cref="QuantityReader"/>.
/// </summary>
internal sealed class QuantityParser
{
    private readonly WordList _words;
    private readonly Lexicon _lexicon;
    private readonly AmountParser _amounts;
    private readonly ModifierParser _modifiers;
    private readonly CountParser _counts;
    private readonly ChangeParser _changes;
    private readonly List<NumberProblem> _problems = [];

    public QuantityParser(WordList words, Lexicon lexicon, NumberFormat? format, UnitVocabulary units)
    {
        _words = words;
        _lexicon = lexicon;
        _amounts = new AmountParser(words, lexicon, format, units, _problems);
        _modifiers = new ModifierParser(words, lexicon);
        _counts = new CountParser(words, lexicon, _amounts, _modifiers, _problems);
        _changes = new ChangeParser(words, lexicon, _amounts, _modifiers);
    }

    /// <summary>What kept tokens from being read as numbers, in the order in which it was met.</summary>
    public IReadOnlyList<NumberProblem> Problems => _problems;

    /// <summary>The longest phrase that begins at a token; null where none does. A count goes before a word or a change of the same length.</summary>
    public QuantityPhrase? At(int start)
    {
        if (!MayBegin(start))
        {
            return null;
        }

        QuantityPhrase? longest = _counts.Read(start);
        if (longest?.End == _words.Count)
        {
            return longest;
        }

        foreach (QuantityPhrase? other in new QuantityPhrase?[] { _changes.Read(start), Word(start) })
        {
            longest = longest is null || other?.End > longest.End ? other ?? longest : longest;
        }

        return longest;
    }

    /// <summary>Unknown words begin nothing, so that long texts are passed quickly.</summary>
    private bool MayBegin(int index) =>
        _words.KindAt(index) is not WordKind.Gap and not WordKind.Superscript and not null
        && (_words.KindAt(index) != WordKind.Word || _words.KeyAt(index) != TokenKey.None || _lexicon.HasCompounds || char.IsUpper(_words.CharAt(index)));

    private WordPhrase? Word(int start)
    {
        int first = _modifiers.SkipFillers(start);
        PhraseMatch<Modifier>? quantity = _lexicon.Quantities.At(_words, start) ?? _lexicon.Quantities.At(_words, first);
        if (quantity is null)
        {
            return null;
        }

        UnitPhrase? unit = quantity.Value is Modifier.Rose or Modifier.Fell ? null : _amounts.Units.After(quantity.End) ?? _amounts.Units.AfterOf(quantity.End);
        return new WordPhrase(new TokenRange(start, unit?.End ?? quantity.End), quantity.Value, unit);
    }
}
