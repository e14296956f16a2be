namespace Facts.Compiler.Language.Words;

/// <summary>
/// Numbers the words of a language. A word is looked up where it stands in a text, case folded, without a copy of it, so that reading allocates nothing
/// for a word.
/// </summary>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private int[] _slots = new int[2048];

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>The word of a number, in lower case.</summary>
    public string this[int number] => _words[number];

    /// <summary>The number of a word; null where the vocabulary lacks it.</summary>
    public int? Find(string text, int start, int end)
    {
        for (int slot = Hash(text, start, end) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int number = _slots[slot] - 1;
            if (IsAt(_words[number], text, start, end))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The number of a word, which is added where it is new.</summary>
    public int Add(string text, int start, int end)
    {
        if (Find(text, start, end) is { } known)
        {
            return known;
        }

        _words.Add(string.Concat(text.Substring(start, end - start).Select(Fold)));
        if (_words.Count * 2 > _slots.Length)
        {
            _slots = new int[_slots.Length * 2];
            for (int i = 0; i < _words.Count - 1; i++)
            {
                Place(i);
            }
        }

        Place(_words.Count - 1);
        return _words.Count - 1;
    }

    /// <summary>A letter as it is compared: lower case, of no culture.</summary>
    public static char Fold(char c) => c is >= 'a' and <= 'z' ? c : char.ToLowerInvariant(c);

    private void Place(int number)
    {
        string word = _words[number];
        int slot = Hash(word, 0, word.Length) & (_slots.Length - 1);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = number + 1;
    }

    private static bool IsAt(string word, string text, int start, int end)
    {
        if (word.Length != end - start)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != Fold(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++)
        {
            hash = (hash ^ Fold(text[i])) * 16777619;
        }

        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }
}
