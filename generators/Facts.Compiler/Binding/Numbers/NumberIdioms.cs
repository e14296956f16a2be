namespace Facts.Compiler.Binding.Numbers;

/// <summary>Phrases that hold a number word, and count nothing.</summary>
internal static class NumberIdioms
{
    private static readonly PhraseIndex<bool> s_phrases = new(new[]
    {
        "one another", "one after another", "one after the other", "one by one", "no one", "no-one", "another one", "this one", "that one", "each one", "every one",
        "any one", "which one", "the one", "one's",
    }.Select(words => (words, true)));

    /// <summary>The end of such a phrase, or of the "and a half" of something that is no number ("an hour and a half"), at an index.</summary>
    public static int? End(WordList words, int index) =>
        words.IsWord(index, "and") && words.IsWord(index + 1, "a") && words.WordAt(index + 2) is "half" or "quarter"
            ? index + 3
            : s_phrases.StartingAt(words, index)?.End;
}
