namespace Facts.Compiler.Binding.Numbers;

/// <summary>Words that say which one, and not how many: <c>second</c>, <c>twentieth</c>, <c>2nd</c>.</summary>
internal static class OrdinalWords
{
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth",
        "eightieth", "ninetieth", "hundredth", "thousandth", "millionth",
    };

    public static bool Is(string word) => s_words.Contains(word);

    /// <summary>The end of an ordinal in words (<c>twenty-first</c>) or digits (<c>2nd</c>) that begins at a token; null where none does.</summary>
    public static int? End(WordList words, int start)
    {
        if (words.IsKind(start, WordTokenKind.Number))
        {
            return words.IsGlued(start + 1) && words.WordAt(start + 1) is "st" or "nd" or "rd" or "th" ? start + 2 : null;
        }

        if (NumberWords.Simple(words.WordAt(start)) is not null)
        {
            int last = words.IsHyphen(start + 1) ? start + 2 : start + 1;
            return Is(words.WordAt(last)) && words.WordAt(start).EndsWith("ty", StringComparison.Ordinal) ? last + 1 : null;
        }

        return Is(words.WordAt(start)) ? start + 1 : null;
    }
}
