using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Facts.TestSupport;

namespace Facts.Cli.Tests;

/// <summary>The tool's README says what the tool does.</summary>
public sealed class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Repository.PathOf("src", "Facts.Cli", "README.md")).Replace("\r\n", "\n");

    [Fact]
    public void Its_seed_gives_its_json()
    {
        using var workspace = new Workspace();

        ToolRun run = workspace.Write("a.facts.md", Fence("markdown a.facts.md")).Run("export", "a.facts.md", "--format", "json");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(Fence("json"), run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Its_table_explains_every_property()
    {
        string[] explained = [.. Regex.Matches(s_readme, @"^\| (`\w+`(?:, `\w+`)*) \|", RegexOptions.Multiline)
            .SelectMany(row => Regex.Matches(row.Groups[1].Value, @"\w+").Select(name => name.Value))];

        Assert.Equal(
            JsonNode.Parse(Fence("json"))!["facts"]!.AsArray().SelectMany(fact => fact!.AsObject().Select(property => property.Key)).Distinct().Order(StringComparer.Ordinal),
            explained.Order(StringComparer.Ordinal));
    }

    private static string Fence(string info) => Regex.Match(s_readme, $"^````{Regex.Escape(info)}\n(.*?)^````$", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
}
