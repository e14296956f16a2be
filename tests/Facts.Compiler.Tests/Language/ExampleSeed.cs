using System.Text;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Language;

/// <summary>Writes the small seed that a row of examples is read in, and compiles it.</summary>
internal static class ExampleSeed
{
    /// <summary>Natures in the column of units: <c>ratio</c> is a measure of pure numbers, <c>percent ratio</c> one of percent.</summary>
    private static readonly string[] s_natures = ["ratio", "share", "rate", "stock", "flow"];

    /// <summary>The seed. Its last line holds the figure, after which it ends.</summary>
    public static string Text(ExampleRow row)
    {
        var text = new StringBuilder($"---\nfacts: 1\nid: example\nkind: {row.Kind}\ntitle: An example\nlanguage: {row.Language}\n");
        if (row.Numbers.Length > 0)
        {
            text.Append($"numbers: {row.Numbers}\n");
        }

        text.Append("---\n\n");
        if (Nature(row) is { } nature)
        {
            string unit = row.Unit == nature ? "one" : row.Unit[..^(nature.Length + 1)];
            text.Append($"[measured]{{.measure #measured unit=\"{unit}\" nature={nature} place=none}}\n\n");
        }

        string attributes = row.Attributes.Length > 0 ? " " + row.Attributes : "";
        return text.Append($"{Begin(row)}{row.Written}]{{.figure #it {Counts(row)}{attributes}}}{row.After} here.\n").ToString();
    }

    /// <summary>What stands before the words of the figure, in its paragraph.</summary>
    public static string Begin(ExampleRow row) => $"It says {row.Before}[";

    /// <summary>The attribute that says what the figure counts. An error there is no error of the words.</summary>
    public static string Counts(ExampleRow row) => Nature(row) is null ? $"unit=\"{row.Unit}\"" : "measure=measured";

    public static CompiledSeeds Compile(ExampleRow row) => Seeds.Compile(("example.facts.md", Text(row)));

    private static string? Nature(ExampleRow row) => s_natures.FirstOrDefault(nature => row.Unit.Split(' ')[^1] == nature);
}
