using System;
using System.IO;
using System.Linq;
using Facts.Compiler.Binding.Figures;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Language;

/// <summary>
/// The page of words in the author's guide holds what the compiler reads: the tables of modifiers, and rows of the language by example. With FACTS_UPDATE=1 in the
/// environment the test writes the page instead.
/// </summary>
public sealed class WordsPageTests
{
    private static readonly string s_page = Repository.PathOf("seeds", "reference", "words.md");

    [Theory]
    [InlineData("modifiers, English")]
    [InlineData("modifiers, German")]
    [InlineData("examples, English")]
    [InlineData("examples, German")]
    public void The_page_holds_the_printed_table(string table)
    {
        string made = table switch
        {
            "modifiers, English" => ModifierTablePrinter.Print("en"),
            "modifiers, German" => ModifierTablePrinter.Print("de"),
            "examples, English" => Examples("English"),
            _ => Examples("German"),
        };
        string begin = $"<!-- {table}: begin (printed from the compiler's own table; a test compares) -->\n";
        string end = $"<!-- {table}: end -->";
        string page = File.ReadAllText(s_page);
        int start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int stop = page.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("FACTS_UPDATE") == "1")
        {
            File.WriteAllText(s_page, $"{page[..start]}\n{made}\n{page[stop..]}");
        }
        else
        {
            Assert.Equal($"\n{made}\n", page[start..stop]);
        }
    }

    /// <summary>Each table of everyday phrases, its first rows.</summary>
    private static string Examples(string language)
    {
        string[] lines = File.ReadAllText(Repository.PathOf("tests", "Facts.Compiler.Tests", "Language", language, "everyday.md")).ReplaceLineEndings("\n").Split('\n');
        string[] rows = [.. lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(row => string.Join("|", row.Split('|').Take(6)) + "|").Where((_, index) => index % 4 == 0)];
        return "| written | unit | value | modifier | outer |\n|---|---|---|---|---|\n" + string.Concat(rows.Select(row => row + "\n"));
    }
}
