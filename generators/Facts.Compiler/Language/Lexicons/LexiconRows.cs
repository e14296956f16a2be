namespace Facts.Compiler.Language.Lexicons;

/// <summary>The tables of a language by name: for each row its values, in the order of the columns.</summary>
internal sealed class LexiconRows
{
    private readonly Dictionary<string, List<string[]>> _tables = new(StringComparer.Ordinal);

    public LexiconRows(string text)
    {
        List<string[]> rows = [];
        foreach (string line in text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
            {
                rows = [];
                _tables.Add(line.Substring(1), rows);
            }
            else
            {
                rows.Add(line.Split('|'));
            }
        }
    }

    /// <summary>The rows of a table; none where the language has no such table.</summary>
    public IReadOnlyList<string[]> Of(string table) => _tables.TryGetValue(table, out List<string[]>? rows) ? rows : [];
}
