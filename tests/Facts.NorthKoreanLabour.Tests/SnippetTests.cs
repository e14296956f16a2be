using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.TestSupport;

namespace Facts.NorthKoreanLabour.Tests;

/// <summary>The code that the package's guide shows is code of the tests, where it is compiled and run.</summary>
public sealed partial class SnippetTests
{
    [Fact]
    public void The_guide_shows_every_snippet_of_the_tests_as_it_is() => Assert.Equal(Written(), Shown());

    private static SortedDictionary<string, string> Written()
    {
        var snippets = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string folder in (string[])["Facts.NorthKoreanLabour.Tests/Surroundings", "Facts.Package.Tests/Consumers"])
        {
            foreach (string file in Directory.EnumerateFiles(Repository.PathOf("tests", folder), "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".cs" or ".fs" or ".vb"))
            {
                foreach (Match match in Snippet().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
                {
                    snippets.Add(match.Groups["name"].Value, Unindent(match.Groups["code"].Value, match.Groups["indent"].Length));
                }
            }
        }

        return snippets;
    }

    private static SortedDictionary<string, string> Shown() => new(
        Block().Matches(File.ReadAllText(Repository.PathOf("src", "Facts", "README.md")).ReplaceLineEndings("\n")).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["code"].Value),
        StringComparer.Ordinal);

    private static string Unindent(string code, int columns) =>
        string.Concat(code.Split('\n').SkipLast(1).Select(line => (line.Length > columns ? line[columns..] : "") + "\n"));

    [GeneratedRegex(@"^(?<indent> *)(//|') begin-snippet: (?<name>\S+)\n(?<code>(.*\n)*?) *(//|') end-snippet$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^<!-- snippet: (?<name>\S+) -->\n```\w+\n(?<code>(.*\n)*?)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
