namespace Facts.Compiler.Language.Words;

/// <summary>
/// Phrases and what each means, found at a token by the longest. A phrase is parted into tokens as the text is, and its tokens are glued or apart as the
/// phrase's are: "c." is no "c .".
/// </summary>
internal sealed class PhraseTable<T>(Vocabulary vocabulary)
{
    private readonly Dictionary<long, int> _next = [];
    private readonly List<(bool IsEnd, T? Value)> _nodes = [(false, default)];

    public void Add(string phrase, T value)
    {
        WordToken[] tokens = WordScanner.Scan(phrase, (text, start, end) => vocabulary.Add(text, start, end));
        int node = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            long step = Step(node, tokens[i].Key, i > 0 && tokens[i].IsGlued);
            if (!_next.TryGetValue(step, out int next))
            {
                next = _nodes.Count;
                _nodes.Add((false, default));
                _next.Add(step, next);
            }

            node = next;
        }

        if (!_nodes[node].IsEnd)
        {
            _nodes[node] = (true, value);
        }
    }

    /// <summary>The longest phrase that begins at a token; null where none does.</summary>
    public PhraseMatch<T>? At(WordList words, int start)
    {
        PhraseMatch<T>? longest = null;
        int node = 0;
        for (int i = start; words.KeyAt(i) != TokenKey.None && _next.TryGetValue(Step(node, words.KeyAt(i), i > start && words.IsGlued(i)), out node); i++)
        {
            if (_nodes[node] is (true, var value))
            {
                longest = new PhraseMatch<T>(value!, new TokenRange(start, i + 1));
            }
        }

        return longest;
    }

    /// <summary>The longest phrase that ends right before a token; null where none does.</summary>
    public PhraseMatch<T>? EndingAt(WordList words, int end, int mostTokens = 7)
    {
        for (int start = Math.Max(0, end - mostTokens); start < end; start++)
        {
            if (Exactly(words, new TokenRange(start, end)) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The phrase that some tokens are; null where they are none.</summary>
    public PhraseMatch<T>? Exactly(WordList words, TokenRange range)
    {
        int node = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            if (words.KeyAt(i) == TokenKey.None || !_next.TryGetValue(Step(node, words.KeyAt(i), i > range.Start && words.IsGlued(i)), out node))
            {
                return null;
            }
        }

        return _nodes[node] is (true, var value) ? new PhraseMatch<T>(value!, range) : null;
    }

    private static long Step(int node, int key, bool isGlued) => ((long)node << 32) | (uint)(key << 1) | (isGlued ? 1u : 0u);
}
