using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Facts.Compiler.Checks.Evidence;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit;
using Facts.Compiler.Text;
using Facts.TestSupport;
using Microsoft.CodeAnalysis;

namespace Facts.Generator.Tests.Rules;

/// <summary>Each rule has all that a rule must have, and its examples do what its page says.</summary>
public sealed class RulePageTests
{
    private static readonly string[] s_sections = ["What", "Why", "Wrong", "Right", "How to fix"];

    /// <summary>
    /// No seed on a page can show these: characters and encodings that a page can't hold, a class of 65,536 members, what the C# compiler says of a member
    /// that is obsolete, and failures of our own.
    /// </summary>
    private static readonly string[] s_withoutExamples =
        ["FACT1101", "FACT1102", "FACT1103", "FACT1104", "FACT1908", "FACT6004", "FACT6101", "FACT6102", "FACT7002", "FACT9001", "FACT9002", "FACT9003", "FACT9004", "FACT9005"];

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_in_the_form_of_all(string id)
    {
        Rule rule = RuleCatalog.Find(id)!;
        RulePage page = RulePage.Read(id);

        Assert.Equal((rule.Id, rule.Title, rule.DefaultSeverity.ToString().ToLowerInvariant()), (page.Id, page.Title, page.Severity));
        Assert.Equal(s_sections, page.Sections);
        Assert.EndsWith($"/{id}.md", rule.HelpLink);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_breaks_the_rule_and_the_right_one_none(string id)
    {
        RulePage page = RulePage.Read(id);
        Assert.Equal(s_withoutExamples.Contains(id), !page.HasExamples);
        if (page.HasExamples)
        {
            Assert.Contains(id, Compile(page.Wrong));
            Assert.Empty(Compile(page.Right));
        }
    }

    [Fact]
    public void Ids_are_used_once_and_in_the_range_of_their_layer()
    {
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Distinct(), RuleCatalog.All.Select(rule => rule.Id));
        Assert.All(RuleCatalog.All, rule => Assert.Matches("^FACT[12345679][0-9]{3}$", rule.Id));
    }

    [Fact]
    public void A_page_is_of_a_rule() => Assert.Empty(
        Directory.EnumerateFiles(RulePage.Folder).Select(Path.GetFileNameWithoutExtension).Except(RuleCatalog.All.Select(rule => rule.Id).Append("README")));

    [Fact]
    public void The_release_files_list_every_rule_once()
    {
        string[] lines =
        [
            .. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
                .SelectMany(name => File.ReadAllLines(Repository.PathOf("generators", "Facts.Generator", name)))
                .Where(line => line.StartsWith("FACT", StringComparison.Ordinal)),
        ];

        Assert.Equal(
            RuleCatalog.All.Select(rule => $"{rule.Id} | Facts | {rule.DefaultSeverity} | {rule.Title}").Order(StringComparer.Ordinal),
            lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_place_for_an_argument_is_numbered()
    {
        Assert.All(RuleCatalog.All, rule =>
        {
            string[] holes = [.. Regex.Matches(rule.Format.Replace("{{", "").Replace("}}", ""), @"\{([^}]*)\}").Select(match => match.Groups[1].Value).Where(hole => hole is not ("place" or "more")).Distinct()];
            Assert.Equal(Enumerable.Range(0, holes.Length).Select(index => $"{index}"), holes.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void What_is_no_error_can_be_configured() =>
        Assert.All(RuleCatalog.All, rule => Assert.True(rule.IsConfigurable || rule.DefaultSeverity == Severity.Error, rule.Id));

    private static IReadOnlyList<string> Compile(IReadOnlyDictionary<string, string> files)
    {
        SourceText[] seeds = [.. RulePage.Seeds(files).Select(file => SourceText.From("/" + file.Key, file.Value))];
        CompiledDataset dataset = DatasetCompiler.Compile(seeds, [.. seeds.Select(seed => SettingsOf(seed, files))]);
        Dictionary<string, OriginalText> originals = files
            .Where(file => file.Key.EndsWith(".txt", StringComparison.Ordinal))
            .ToDictionary(file => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Value))), file => new OriginalText(file.Key, file.Value));
        IEnumerable<string> evidence = originals.Count == 0
            ? []
            : dataset.Seeds.Zip(dataset.Documents, (seed, document) => EvidenceCheck.Run(seed, document, dataset.Table, originals))
                .SelectMany(result => result.Findings)
                .Select(finding => finding.Rule.Id);
        return [.. dataset.Findings.Select(finding => finding.Diagnostic.Rule.Id).Concat(evidence)];
    }

    private static SeedSettings SettingsOf(SourceText seed, IReadOnlyDictionary<string, string> files)
    {
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(files.Where(file => file.Key == ".editorconfig").Select(file => AnalyzerConfig.Parse(file.Value, "/" + file.Key)).ToArray());
        return new SeedSettings(
            seed.Path,
            set.GetOptionsForSourcePath(seed.Path).AnalyzerOptions.Select(option => new Setting(option.Key, option.Value)).ToEquatableArray(),
            default);
    }
}
