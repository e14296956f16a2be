namespace Facts.Compiler.Binding.Numbers;

/// <summary>Phrases, each with a meaning, found by their first or last token; of several that fit, the longest.</summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, Phrase[]> _byFirst;
    private readonly Dictionary<string, Phrase[]> _byLast;

    public PhraseIndex(IEnumerable<(string Words, T Meaning)> phrases)
    {
        Phrase[] all = [.. phrases.Select(phrase => new Phrase(TokensOf(phrase.Words), phrase.Meaning)).OrderByDescending(phrase => phrase.Tokens.Length)];
        _byFirst = all.GroupBy(phrase => phrase.Tokens[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byLast = all.GroupBy(phrase => phrase.Tokens[phrase.Tokens.Length - 1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The longest phrase of at least some tokens that begins at an index, and where it ends.</summary>
    public (T Meaning, int End)? StartingAt(WordList words, int index, int leastTokens = 1)
    {
        if (index >= words.Count || !_byFirst.TryGetValue(words[index].Text, out Phrase[]? phrases))
        {
            return null;
        }

        foreach (Phrase phrase in phrases)
        {
            if (phrase.Tokens.Length >= leastTokens && words.IsPhrase(index, phrase.Tokens))
            {
                return (phrase.Meaning, index + phrase.Tokens.Length);
            }
        }

        return null;
    }

    /// <summary>The longest phrase that ends right before an index, and where it starts.</summary>
    public (T Meaning, int Start)? EndingAt(WordList words, int index)
    {
        if (index <= 0 || !_byLast.TryGetValue(words[index - 1].Text, out Phrase[]? phrases))
        {
            return null;
        }

        foreach (Phrase phrase in phrases)
        {
            if (words.IsPhrase(index - phrase.Tokens.Length, phrase.Tokens))
            {
                return (phrase.Meaning, index - phrase.Tokens.Length);
            }
        }

        return null;
    }

    private static string[] TokensOf(string phrase)
    {
        WordList tokens = WordScanner.Scan(phrase, []);
        return [.. Enumerable.Range(0, tokens.Count).Select(i => tokens[i].Text)];
    }

    private sealed class Phrase(string[] tokens, T meaning)
    {
        public string[] Tokens { get; } = tokens;

        public T Meaning { get; } = meaning;
    }
}
