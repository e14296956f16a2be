namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds the first word of quantity in words that have no number.</summary>
internal static class QuantityWordMatcher
{
    private static readonly PhraseIndex<Modifier> s_phrases = ModifierMatcher.IndexOf(row => row.Quantities);

    /// <summary>Phrases that hold such a word, and say something else.</summary>
    private static readonly PhraseIndex<bool> s_idioms = new(
        new[] { "no longer", "no doubt", "no matter", "no fewer", "no less", "no more", "no other", "no end", "no small", "no few", "no shortage", "no wonder", "no sooner", "no change",
            "no one knows", "as many", "how many", "at most", "at the most", "most likely", "most recent", "most recently", "most probably", "quite a few", "not a few", "a good few" }.Select(words => (words, true)));

    public static ModifierMatch? First(WordList words)
    {
        for (int i = 0; i < words.Count;)
        {
            int end = Math.Max(s_idioms.StartingAt(words, i)?.End ?? i, ModifierMatcher.EndOfPhrase(words, i));
            if (end == i && s_phrases.StartingAt(words, i) is var (modifier, after))
            {
                return new ModifierMatch(modifier, i, after);
            }

            i = Math.Max(end, i + 1);
        }

        return null;
    }
}
