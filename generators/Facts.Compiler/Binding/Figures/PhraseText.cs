namespace Facts.Compiler.Binding.Figures;

/// <summary>Whether a reason quotes words: the same words in the same order, white space and case apart, and none of them cut.</summary>
internal static class PhraseText
{
    public static bool Holds(string reason, string words)
    {
        string text = Folded(reason);
        string sought = Folded(words);
        for (int at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (!GoesOn(text, at - 1, -1) && !GoesOn(text, at + sought.Length, 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter or a digit, or a mark with a digit behind it, goes on with a word or a number.</summary>
    private static bool GoesOn(string text, int index, int step) => index >= 0 && index < text.Length
        && (char.IsLetterOrDigit(text[index])
            || (text[index] is '.' or ',' && index + step >= 0 && index + step < text.Length && char.IsDigit(text[index + step])));

    private static string Folded(string text) =>
        string.Join(" ", text.Replace('\u2019', '\'').ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
