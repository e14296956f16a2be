using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Harness;

/// <summary>The page of a rule: its headline, and the seeds of its two examples. Where an example is in words it has no seeds.</summary>
internal sealed record RulePage(string Id, string Title, string Severity, IReadOnlyList<(string Path, string Text)> Wrong, IReadOnlyList<(string Path, string Text)> Right)
{
    private static readonly Regex Headline = new(@"\A# (FACT\d{4}): (.+)\n\nSeverity: (error|warning)\n\n## What\n", RegexOptions.CultureInvariant);

    private static readonly Regex Seed = new(@"^````markdown (\S+)\n(.*?)^````$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex OtherFence = new("^````(?!markdown )[a-z]", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    public static string Folder { get; } = Repository.PathOf("generators", "Facts.Compiler", "Diagnostics", "Pages");

    public static IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "FACT*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal);

    public static RulePage Read(string id)
    {
        string text = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        Match headline = Headline.Match(text);
        if (!headline.Success)
        {
            throw new InvalidDataException($"The page of {id} does not begin with the rule's headline, its severity, and '## What'.");
        }

        return new RulePage(headline.Groups[1].Value, headline.Groups[2].Value, headline.Groups[3].Value, Seeds(Section(text, "Wrong")), Seeds(Section(text, "Right")));
    }

    /// <summary>Seeds alone show the rule; where a fence of another kind stands beside them (an original, a configuration file) they don't.</summary>
    private static IReadOnlyList<(string, string)> Seeds(string section) => OtherFence.IsMatch(section)
        ? []
        : [.. Seed.Matches(section).Select(seed => (seed.Groups[1].Value, seed.Groups[2].Value))];

    /// <summary>Sections begin with their headline at the start of a line; a seed's own headlines are inside fences, and none is one of these.</summary>
    private static string Section(string text, string name)
    {
        int start = text.IndexOf($"\n## {name}\n", StringComparison.Ordinal);
        int end = text.IndexOf(name == "Wrong" ? "\n## Right\n" : "\n## How to fix\n", StringComparison.Ordinal);
        return start >= 0 && end > start ? text[start..end] : throw new InvalidDataException($"The page has no section '{name}' in its place.");
    }
}
