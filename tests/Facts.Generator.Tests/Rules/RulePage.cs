using System.IO;
using System.Text.RegularExpressions;
using Facts.TestSupport;

namespace Facts.Generator.Tests.Rules;

/// <summary>The page of a rule, with the files of its examples by name.</summary>
internal sealed record RulePage(
    string Id, string Title, string Severity, IReadOnlyList<string> Sections, IReadOnlyDictionary<string, string> Wrong, IReadOnlyDictionary<string, string> Right)
{
    private static readonly Regex s_fence = new(@"^(?<fence>`{4,})(?<kind>\w+) (?<name>\S+)\n(?<text>(?:.*\n)*?)\k<fence>$", RegexOptions.Multiline);

    public static string Folder { get; } = Repository.PathOf("generators", "Facts.Compiler", "Diagnostics", "Pages");

    public static RulePage Read(string id)
    {
        string text = File.ReadAllText(Path.Combine(Folder, id + ".md")).Replace("\r\n", "\n");
        Match title = Regex.Match(text, @"\A# (?<id>FACT\d{4}): (?<title>.+)\n\nSeverity: (?<severity>\w+)\n");
        string outside = s_fence.Replace(text, "");
        return new RulePage(
            title.Groups["id"].Value,
            title.Groups["title"].Value,
            title.Groups["severity"].Value,
            [.. Regex.Matches(outside, @"^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)],
            Files(text, "Wrong", "Right"),
            Files(text, "Right", "How to fix"));
    }

    /// <summary>Whether the examples are seeds; of failures of our own, and of other encodings, there are none.</summary>
    public bool HasExamples => Wrong.Count > 0;

    /// <summary>Whether the example has an original, and so is for <c>facts verify</c>.</summary>
    public bool IsOfEvidence => Wrong.Keys.Any(name => name.EndsWith(".txt", StringComparison.Ordinal));

    public static IEnumerable<KeyValuePair<string, string>> Seeds(IReadOnlyDictionary<string, string> files) =>
        files.Where(file => file.Key.EndsWith(".facts.md", StringComparison.Ordinal));

    private static Dictionary<string, string> Files(string text, string section, string next)
    {
        int start = text.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        int end = text.IndexOf($"\n## {next}\n", StringComparison.Ordinal);
        return start < 0 || end < start
            ? []
            : s_fence.Matches(text[start..(end + 1)]).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value, StringComparer.Ordinal);
    }
}
