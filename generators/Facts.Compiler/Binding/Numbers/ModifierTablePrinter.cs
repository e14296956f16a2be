using System.Text;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Prints <see cref="ModifierTable"/> as Markdown, as it stands in the author guide.</summary>
internal static class ModifierTablePrinter
{
    public static string Print()
    {
        var table = new StringBuilder($"Version {ModifierTable.Version} of the table. Between a modifier and its number only these may stand: ");
        table.Append(string.Join(", ", ModifierTable.Fillers)).Append(".\n\n| mod | words | core | outer |\n|---|---|---|---|\n");
        foreach (ModifierRow row in ModifierTable.Rows)
        {
            table.Append("| `").Append(row.Name).Append("` | ").Append(Words(row)).Append(" | ").Append(row.Core).Append(" | ").Append(row.Outer).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Words(ModifierRow row)
    {
        List<string> parts = [.. Listed("", row.Before), .. Listed("after the number: ", row.After), .. Listed("without a number: ", row.Quantities)];
        if (row.Forms.Length > 0)
        {
            parts.Add(row.Forms);
        }

        return string.Join("; ", parts);
    }

    private static IEnumerable<string> Listed(string title, EquatableArray<string> words) =>
        words.Count == 0 ? [] : [title + string.Join(", ", words.Select(word => word.Any(char.IsLetter) ? word : $"`{word}`"))];
}
