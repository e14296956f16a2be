using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds the first word of quantity in words that have no number.</summary>
internal static class QuantityWordMatcher
{
    private static readonly IReadOnlyList<ModifierPhrase> s_phrases = ModifierPhrase.All(row => row.Quantities);

    /// <summary>Phrases that hold such a word, and say something else.</summary>
    private static readonly IReadOnlyList<EquatableArray<string>> s_idioms =
        new[] { "no longer", "no doubt", "no matter", "as many", "how many", "at most" }.Select(ModifierPhrase.TokensOf).ToList();

    public static ModifierMatch? First(WordList words)
    {
        for (int i = 0; i < words.Count;)
        {
            int skip = Math.Max(s_idioms.Where(idiom => words.IsPhrase(i, idiom)).Select(idiom => idiom.Count).FirstOrDefault(), (ModifierMatcher.StartingAt(words, i)?.End ?? i) - i);
            if (skip > 0)
            {
                i += skip;
                continue;
            }

            if (words.IsKind(i, WordTokenKind.Word) && s_phrases.FirstOrDefault(phrase => words.IsPhrase(i, phrase.Tokens)) is { } found)
            {
                return new ModifierMatch(found.Modifier, i, i + found.Tokens.Count);
            }

            i++;
        }

        return null;
    }
}
