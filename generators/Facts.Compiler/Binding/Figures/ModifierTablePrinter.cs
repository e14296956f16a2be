using System.Text;
using Facts.Compiler.Language.Lexicons;

namespace Facts.Compiler.Binding.Figures;

/// <summary>Prints the modifiers, with the words that a language has for each, as Markdown, as the author's guide shows them.</summary>
internal static class ModifierTablePrinter
{
    public static string Print(string language)
    {
        LexiconRows rows = Lexicon.Of(language).Rows;
        var table = new StringBuilder("Between a modifier and its number only these may stand: ");
        table.Append(string.Join(", ", rows.Of("fillers").Select(row => row[0]))).Append(".\n\n| mod | words | core | outer |\n|---|---|---|---|\n");
        foreach (ModifierRow row in ModifierTable.Rows)
        {
            table.Append("| `").Append(row.Name).Append("` | ").Append(Words(row, rows)).Append(" | ").Append(row.Core).Append(" | ").Append(row.Outer).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Words(ModifierRow row, LexiconRows rows)
    {
        IEnumerable<string> Of(string position) => rows.Of("modifiers").Where(words => words[0] == row.Name && words[1] == position).Select(words => words[2]);
        List<string> parts =
        [
            .. Listed("", Of("before")),
            .. Listed("after the number: ", Of("after")),
            .. Listed("without a number: ", rows.Of("quantities").Where(words => words[0] == row.Name).Select(words => words[1])),
        ];
        if (row.Forms.Length > 0)
        {
            parts.Add(row.Forms);
        }

        return string.Join("; ", parts);
    }

    private static IEnumerable<string> Listed(string title, IEnumerable<string> words)
    {
        string[] listed = [.. words.Select(word => word.Any(char.IsLetter) ? word.Replace("{more}", "*more*").Replace("{less}", "*less*") : $"`{word}`")];
        return listed.Length == 0 ? [] : [title + string.Join(", ", listed)];
    }
}
