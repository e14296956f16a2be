using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.TestSupport;

namespace Facts.NorthKoreanLabour.Tests;

/// <summary>What the README shows is what the code does.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_example_is_the_code_that_this_project_compiles()
    {
        string[] source = File.ReadAllLines(Repository.PathOf("tests", "Facts.NorthKoreanLabour.Tests", "ReadmeExample.cs"));
        int start = Array.IndexOf(source, "    {") + 1;
        string[] body = [.. source.Skip(start).TakeWhile(line => line != "    }").Select(line => line.Length > 8 ? line[8..] : "")];

        Assert.Equal(string.Join('\n', body), Fence("```csharp"));
    }

    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Console.SetOut(written);
            ReadmeExample.Run();
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(written.ToString().TrimEnd('\n'), Fence("```text"));
    }

    [Fact]
    public void The_table_of_relations_is_the_datasets()
    {
        const string end = "<!-- relations: end -->";
        int start = Readme.IndexOf('\n', Readme.IndexOf("<!-- relations: begin", StringComparison.Ordinal)) + 1;
        Assert.Equal(RelationsTable.Write(), Readme[start..Readme.IndexOf(end, StringComparison.Ordinal)]);
    }

    /// <summary>The first code block of a kind in the example.</summary>
    private static string Fence(string opening)
    {
        int example = Readme.IndexOf("<!-- example: begin", StringComparison.Ordinal);
        int start = Readme.IndexOf(opening, example, StringComparison.Ordinal) + opening.Length + 1;
        return Readme[start..(Readme.IndexOf("\n```", start, StringComparison.Ordinal))];
    }
}
