using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads the words that qualify a number: before it, behind fillers or before them, and right after it.</summary>
internal sealed class ModifierParser(WordList words, Lexicon lexicon)
{
    /// <summary>No language goes on with more of them.</summary>
    private const int MostFillers = 3;

    /// <summary>The modifier that begins at a token, behind fillers; null where none does.</summary>
    public PhraseMatch<Modifier>? Before(int start) => lexicon.ModifiersBefore.At(words, start) ?? lexicon.ModifiersBefore.At(words, SkipFillers(start));

    /// <summary>The modifier that begins right after a number.</summary>
    public PhraseMatch<Modifier>? After(int index)
    {
        PhraseMatch<Modifier>? match = lexicon.ModifiersAfter.At(words, index);
        bool mustTouch = words.CharAt(index) is '-' or '+';
        return match is not null && mustTouch && (!words.IsGlued(index) || words.IsDigits(match.End)) ? null : match;
    }

    public int SkipFillers(int index)
    {
        for (int i = 0; i < MostFillers && lexicon.Fillers.At(words, index) is { } filler; i++)
        {
            index = filler.End;
        }

        return index;
    }
}
