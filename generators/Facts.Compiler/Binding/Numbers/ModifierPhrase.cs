using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>The tokens of a phrase of the table of modifiers.</summary>
internal sealed record ModifierPhrase(Modifier Modifier, EquatableArray<string> Tokens)
{
    /// <summary>All phrases of a column of the table, the longest first.</summary>
    public static IReadOnlyList<ModifierPhrase> All(Func<ModifierRow, EquatableArray<string>> column) => ModifierTable.Rows
        .SelectMany(row => column(row).Select(words => new ModifierPhrase(row.Modifier, TokensOf(words))))
        .OrderByDescending(phrase => phrase.Tokens.Count)
        .ThenBy(phrase => string.Join(" ", phrase.Tokens), StringComparer.Ordinal)
        .ToList();

    public static EquatableArray<string> TokensOf(string words)
    {
        WordList tokens = WordScanner.Scan(words, []);
        return Enumerable.Range(0, tokens.Count).Select(i => tokens[i].Text).ToEquatableArray();
    }
}
