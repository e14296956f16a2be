using System.Globalization;
using System.Text;

namespace Facts.Data;

/// <summary>Writes a table as one string constant, a line a row, sorted by ordinal key: what the reader's binary search asks for.</summary>
internal static class ConstantTable
{
    public static string Write(IEnumerable<string> rows)
    {
        string[] sorted = [.. rows.OrderBy(KeyOf, StringComparer.Ordinal)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (KeyOf(sorted[i - 1]) == KeyOf(sorted[i]))
            {
                throw new InvalidDataException($"Two rows have the key '{KeyOf(sorted[i])}'.");
            }
        }

        var text = new StringBuilder();
        for (int i = 0; i < sorted.Length; i++)
        {
            text.Append("        \"").Append(Escape(sorted[i])).Append("\\n\"").Append(i + 1 < sorted.Length ? " +\n" : ";\n");
        }

        return text.ToString();
    }

    /// <summary>A row as C# writes it; characters that nobody sees (a no-break space, a joiner) as their numbers.</summary>
    private static string Escape(string row) => string.Concat(row.Select(character => character switch
    {
        '\\' => "\\\\",
        '"' => "\\\"",
        > ' ' when char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format => $"\\u{(int)character:X4}",
        _ => character.ToString(),
    }));

    private static string KeyOf(string row) => row[..row.IndexOf('|')];
}
