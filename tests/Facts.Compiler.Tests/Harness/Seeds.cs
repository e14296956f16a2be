using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Harness;

/// <summary>Takes seeds, given by name and text, through the core as a host does.</summary>
internal static class Seeds
{
    public static CompiledSeeds Compile(params (string Path, string Text)[] seeds) =>
        Compile((IEnumerable<(string, string)>)seeds);

    public static CompiledSeeds Compile(IEnumerable<(string Path, string Text)> seeds)
    {
        DocumentSyntax[] parsed = [.. seeds.Select(seed => DocumentParser.Parse(SourceText.From(seed.Path, seed.Text)))];
        DeclarationTable table = DeclarationTable.Of(parsed.Select(Declarer.Declare));
        BoundDocument[] bound = [.. parsed.Select(document => DocumentBinder.Bind(document, table))];
        DocumentComparables[] comparables = [.. bound.Select(document => ComparableReader.Read(document, table))];
        DatasetComparison comparison = DatasetComparison.Of(comparables);
        EquatableArray<Finding> findings = FindingReport.Of(
            parsed.Select(document => new SeedFindings(document.Source.Path, document.Diagnostics, Allowance.Of(document)))
                .Concat(bound.Select(document => new SeedFindings(document.Path, document.Diagnostics, default)))
                .ToList(),
            [.. DatasetChecks.Run(bound, table), .. CodeNameCheck.Run(bound), .. ComparisonCheck.Run(comparison, comparables, bound.Select(FactPlaces.Of))],
            []);
        return new CompiledSeeds(parsed, table, bound, comparables, comparison, [.. findings.Select(finding => finding.Diagnostic)]);
    }

    /// <summary>A whole seed: the least front matter that is one, more lines of it, and the body. The id is the name of the file.</summary>
    public static (string Path, string Text) Note(string id, string body, params string[] frontMatter) => (id + ".facts.md", Text(id, "note", body, frontMatter));

    public static (string Path, string Text) Register(string id, string body) => (id + ".facts.md", Text(id, "register", body, []));

    private static string Text(string id, string kind, string body, string[] frontMatter) =>
        $"---\nfacts: 1\nid: {id}\nkind: {kind}\ntitle: The title of {id}\n{string.Concat(frontMatter.Select(line => line + "\n"))}---\n\n{body}\n";
}
