using System.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Prints <see cref="ChangingWords"/> as Markdown, as it stands in the author guide.</summary>
internal static class ChangingWordsPrinter
{
    public static string Print()
    {
        var table = new StringBuilder("| words | in figures of | why | say |\n|---|---|---|---|\n");
        foreach (ChangingRow row in ChangingWords.Rows)
        {
            table.Append("| ").Append(Words(row)).Append(" | ").Append(Scope(row)).Append(" | ").Append(row.Reason).Append(" | ").Append(Remedies(row.Remedy)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Words(ChangingRow row) => string.Join("; ", [.. Listed("before the number: ", row.Before), .. Listed("after the number: ", row.After)]);

    private static IEnumerable<string> Listed(string title, IReadOnlyCollection<string> words) =>
        words.Count == 0 ? [] : [title + string.Join(", ", words.Select(word => char.IsLetter(word[0]) ? word : $"`{word}`"))];

    private static string Scope(ChangingRow row) => row.Scope switch
    {
        ChangingScope.Money => "money",
        ChangingScope.Dimension => row.Dimension switch { "person" => "persons", "one" => "shares and ratios", "energy/time" => "power", "length/time" => "speed", var dimension => dimension! },
        ChangingScope.NotOne => "all units but `one`",
        ChangingScope.Counts => "count nouns",
        _ => "all",
    };

    private static string Remedies(Remedy remedy) => remedy switch
    {
        Remedy.Value => "`value=`",
        Remedy.Modifier => "`mod=`",
        _ => "`value=` or `mod=`",
    };
}
