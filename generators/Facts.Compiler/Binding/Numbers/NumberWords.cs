namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads whole numbers in words: <c>six</c>, <c>twenty-one</c>, <c>one hundred and five</c>, <c>two thousand</c>, <c>a dozen</c>, <c>a hundred</c>.</summary>
internal static class NumberWords
{
    private static readonly string[] s_small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] s_tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, int> s_values = s_small.Select((word, i) => (word, Value: i))
        .Concat(s_tens.Select((word, i) => (word, Value: (i + 2) * 10)))
        .ToDictionary(pair => pair.word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Before a bare <em>hundred</em> or <em>dozen</em> these make it one of them, as <em>a</em> does.</summary>
    private static readonly string[] s_determiners = ["another", "additional", "the", "some"];

    /// <summary>A number word below a hundred; null for other words.</summary>
    public static int? Simple(string word) => s_values.TryGetValue(word, out int value) ? value : null;

    /// <summary>
    /// The number that begins at a token; null where none does. Without <paramref name="allowAnd"/> it ends before an <em>and</em>
    /// ("between one hundred and two hundred").
    /// </summary>
    public static Numeral? Read(WordList words, int start, bool allowAnd)
    {
        var state = new NumberWordState();
        int index = start;
        if (IsOneOf(words, start))
        {
            state.Add(1);
            index = words.WordAt(start) is "a" or "an" ? start + 1 : start;
        }

        for (int next = index; ;)
        {
            if (!Take(words, ref next, state))
            {
                break;
            }

            index = next;
            if (allowAnd && state.TakesAnd && words.IsWord(next, "and") && Simple(words.WordAt(next + 1)) is > 0)
            {
                next++;
            }
            else if (allowAnd && state.TakesAnd && words.IsHyphen(next) && words.IsWord(next + 1, "and") && words.IsHyphen(next + 2))
            {
                next += 3;
            }
            else if (words.IsHyphen(next))
            {
                next++;
            }
        }

        return state.IsEmpty || index == start ? null : state.ToNumeral(start, index);
    }

    private static bool Take(WordList words, ref int index, NumberWordState state)
    {
        string word = words.WordAt(index);
        bool taken = Simple(word) is { } value ? state.Add(value) : Magnitudes.OfWord(word, allowPlural: false) is { } magnitude && state.Multiply(magnitude);
        index += taken ? 1 : 0;
        return taken;
    }

    /// <summary><em>a hundred</em>; or <em>hundred</em> after <em>another</em>.</summary>
    private static bool IsOneOf(WordList words, int start)
    {
        string word = words.WordAt(start);
        return word is "a" or "an"
            ? Magnitudes.OfWord(words.WordAt(start + 1), allowPlural: false) is not null
            : Magnitudes.OfWord(word, allowPlural: false) is not null && s_determiners.Contains(words.WordAt(start - 1));
    }
}
