using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds the modifier that touches a number, the longest phrase first.</summary>
internal static class ModifierMatcher
{
    private static readonly IReadOnlyList<ModifierPhrase> s_before = ModifierPhrase.All(row => row.Before);
    private static readonly IReadOnlyList<ModifierPhrase> s_after = ModifierPhrase.All(row => row.After);

    private static readonly IReadOnlyList<EquatableArray<string>> s_fillers =
        ModifierTable.Fillers.Select(ModifierPhrase.TokensOf).OrderByDescending(filler => filler.Count).ToList();

    /// <summary>The modifier that ends right before a token, or before fillers ("only", "a total of") that do; null where there is none.</summary>
    public static ModifierMatch? Before(WordList words, int index)
    {
        while (true)
        {
            if (EndingAt(words, index) is { } match)
            {
                return match;
            }

            int filler = index;
            index -= s_fillers.FirstOrDefault(tokens => words.IsPhrase(filler - tokens.Count, tokens)).Count;
            if (index == filler)
            {
                return null;
            }
        }
    }

    /// <summary>The modifier whose last token is the one before an index.</summary>
    public static ModifierMatch? EndingAt(WordList words, int index) =>
        s_before.FirstOrDefault(phrase => words.IsPhrase(index - phrase.Tokens.Count, phrase.Tokens)) is { } phrase
            ? new ModifierMatch(phrase.Modifier, index - phrase.Tokens.Count, index)
            : null;

    /// <summary>The modifier that goes before a number and begins at an index, of two words or more.</summary>
    public static ModifierMatch? StartingAt(WordList words, int index) => Starting(s_before.Where(phrase => phrase.Tokens.Count > 1), words, index);

    /// <summary>The modifier that goes after a number and begins at an index.</summary>
    public static ModifierMatch? After(WordList words, int index) =>
        Starting(s_after, words, index) is { } match && !(words.IsSymbol(index, '+') && words.IsKind(index + 1, WordTokenKind.Number)) ? match : null;

    private static ModifierMatch? Starting(IEnumerable<ModifierPhrase> phrases, WordList words, int index) =>
        phrases.FirstOrDefault(phrase => words.IsPhrase(index, phrase.Tokens)) is { } phrase
            ? new ModifierMatch(phrase.Modifier, index, index + phrase.Tokens.Count)
            : null;
}
