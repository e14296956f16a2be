using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Harness;

/// <summary>Seeds at every stage, and what was found in them, in the order in which it is reported.</summary>
internal sealed record CompiledSeeds(
    IReadOnlyList<DocumentSyntax> Syntax,
    DeclarationTable Table,
    IReadOnlyList<BoundDocument> Bound,
    IReadOnlyList<DocumentComparables> Comparables,
    DatasetComparison Comparison,
    IReadOnlyList<Diagnostic> Findings)
{
    public NameIndex Names => NameIndex.Of(Table);

    public BoundDocument Document(string id) => Bound.First(document => document.Id == id);

    /// <summary>A figure by its full id.</summary>
    public BoundFigure Figure(string id) => Document(id.Split(':')[0]).Figures.First(figure => figure.Id == id.Split(':')[1]);

    /// <summary>A date by its full id.</summary>
    public BoundDate Date(string id) => Document(id.Split(':')[0]).Dates.First(date => date.Id == id.Split(':')[1]);

    public IEnumerable<Diagnostic> FindingsOf(string rule) => Findings.Where(finding => finding.Rule.Id == rule);

    /// <summary>The characters that a place covers.</summary>
    public string TextAt(FileSpan place) => Syntax.First(document => document.Source.Path == place.Path).Source.Slice(place.Span);

    /// <summary>Every finding on a line: rule, file, the characters it is at, the message.</summary>
    public string Report() => string.Join("\n", Findings.Select(finding =>
        $"{finding.Rule.Id} {finding.Place.Path} [{TextAt(finding.Place)}] {finding.Message(path => path)}"));

    /// <summary>The rules found, in the order of the report, parted by blanks.</summary>
    public string Rules() => string.Join(" ", Findings.Select(finding => finding.Rule.Id));
}
