using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds the modifier that touches a number, the longest phrase first.</summary>
internal static class ModifierMatcher
{
    /// <summary>No English goes on with more of them.</summary>
    private const int MostFillers = 4;

    private static readonly PhraseIndex<Modifier> s_before = IndexOf(row => row.Before);
    private static readonly PhraseIndex<Modifier> s_after = IndexOf(row => row.After);
    private static readonly PhraseIndex<bool> s_fillers = new(ModifierTable.Fillers.Select(words => (words, true)));

    /// <summary>The phrases of a column of the table.</summary>
    public static PhraseIndex<Modifier> IndexOf(Func<ModifierRow, EquatableArray<string>> column) =>
        new(ModifierTable.Rows.SelectMany(row => column(row).Select(words => (words, row.Modifier))));

    /// <summary>The modifier that ends right before a token, or before fillers ("only", "a total of") that do; null where there is none.</summary>
    public static ModifierMatch? Before(WordList words, int index)
    {
        for (int fillers = 0; fillers <= MostFillers; fillers++)
        {
            if (EndingAt(words, index) is { } match)
            {
                return match;
            }

            int start = FillerStart(words, index);
            if (start == index)
            {
                return null;
            }

            index = start;
        }

        return null;
    }

    /// <summary>The start of the filler that ends right before an index; the index where none does.</summary>
    public static int FillerStart(WordList words, int index) => s_fillers.EndingAt(words, index) is var (_, start) ? start : index;

    /// <summary>The modifier whose last token is the one before an index.</summary>
    public static ModifierMatch? EndingAt(WordList words, int index) =>
        s_before.EndingAt(words, index) is var (modifier, start) ? new ModifierMatch(modifier, start, index) : null;

    /// <summary>The end of a modifier of two words or more that goes before a number and begins at an index; the index where none does.</summary>
    public static int EndOfPhrase(WordList words, int index) => s_before.StartingAt(words, index, leastTokens: 2)?.End ?? index;

    /// <summary>The modifier that goes after a number and begins at an index.</summary>
    public static ModifierMatch? After(WordList words, int index) =>
        s_after.StartingAt(words, index) is var (modifier, end) && !(words.IsSymbol(index, '+') && words.IsKind(index + 1, WordTokenKind.Number))
            ? new ModifierMatch(modifier, index, end)
            : null;
}
