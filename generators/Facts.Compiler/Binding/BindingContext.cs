using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>
/// What the binders of one seed share: its syntax, the names of the dataset, and what was found. A finding in a value that many facts inherit is
/// the same finding, and an unknown name is reported where it first stands.
/// </summary>
internal sealed class BindingContext(DocumentSyntax document, DeclarationTable table)
{
    private readonly HashSet<Diagnostic> _found = [];
    private readonly HashSet<(DeclarationKind Kind, string Name)> _unknown = [];

    public SourceText Source { get; } = document.Source;

    public FrontMatterSyntax FrontMatter { get; } = document.FrontMatter;

    public string DocumentId { get; } = Declarations.DocumentId.Of(document);

    public NameIndex Names { get; } = NameIndex.Of(table);

    public UnitResolver Units { get; } = new(NameIndex.Of(table));

    public FileSpan Locate(TextSpan span) => Source.Locate(span);

    public void Report(IEnumerable<Diagnostic> findings) => _found.UnionWith(findings);

    /// <summary>Whether an unknown name is met for the first time.</summary>
    public bool IsNews(DeclarationKind kind, string name) => _unknown.Add((kind, name));

    public EquatableArray<Diagnostic> Findings() => _found
        .OrderBy(finding => finding.Place.Span.Start)
        .ThenBy(finding => finding.Place.Span.End)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
