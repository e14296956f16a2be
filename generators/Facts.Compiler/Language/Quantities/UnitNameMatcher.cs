using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Finds the name of a unit at a token. A name ends where a token does: the "m" of "min" is no metre.</summary>
internal static class UnitNameMatcher
{
    /// <summary>The token after the longest name or symbol of a unit, its own or the language's; null where none begins at the token.</summary>
    public static int? EndOf(WordList words, Lexicon lexicon, int start, UnitNames unit)
    {
        if (start < 0 || start >= words.Count)
        {
            return null;
        }

        int? longest = null;
        foreach (string name in lexicon.UnitPhrases[unit.Id])
        {
            longest = Longer(longest, EndOf(words, start, name, ignoresCase: true));
        }

        foreach (string name in unit.Names)
        {
            longest = Longer(longest, EndOf(words, start, name, ignoresCase: true));
        }

        foreach (string symbol in unit.Symbols)
        {
            longest = Longer(longest, EndOf(words, start, symbol, ignoresCase: false));
        }

        return longest;
    }

    private static int? Longer(int? a, int? b) => a is null || b > a ? b : a;

    private static int? EndOf(WordList words, int start, string name, bool ignoresCase)
    {
        string text = words.Text;
        int at = words[start].Span.Start;
        for (int i = 0; i < name.Length; i++)
        {
            if (at < text.Length && name[i] == ' ' && char.IsWhiteSpace(text[at]))
            {
                at = SkipBlanks(text, at);
            }
            else if (at >= text.Length || (text[at] != name[i] && !(ignoresCase && Vocabulary.Fold(text[at]) == Vocabulary.Fold(name[i])) && !(name[i] == '\'' && text[at] == '\u2019')))
            {
                return null;
            }
            else
            {
                at++;
            }
        }

        for (int index = start; index < words.Count && words[index].Span.End <= at; index++)
        {
            if (words[index].Span.End == at)
            {
                return index + 1;
            }
        }

        return null;
    }

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
