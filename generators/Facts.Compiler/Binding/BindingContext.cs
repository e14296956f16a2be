using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>
/// What the binders of one seed share: its syntax, the names of the dataset, and what was found. A finding in a value that many facts inherit is
/// the same finding, and an unknown name is noted where it first stands.
/// </summary>
internal sealed class BindingContext(DocumentSyntax document, DeclarationTable table)
{
    /// <summary>To find a near name costs time that grows with the dataset, and who has more unknown names than this has another trouble than a slip.</summary>
    private const int MostHints = 40;

    /// <summary>Where the syntax has errors, by their start.</summary>
    private readonly TextSpan[] _errors =
    [
        .. document.Diagnostics.Where(finding => finding.Rule.DefaultSeverity == Severity.Error).Select(finding => finding.Place.Span).OrderBy(span => span.Start),
    ];

    private readonly HashSet<Diagnostic> _found = [];
    private readonly Dictionary<(DeclarationKind Kind, string Name), UnknownName> _unknown = [];
    private readonly HashSet<BoundLink> _links = [];

    public SourceText Source { get; } = document.Source;

    public FrontMatterSyntax FrontMatter { get; } = document.FrontMatter;

    public string DocumentId { get; } = Declarations.DocumentId.Of(document);

    /// <summary>The language that the seed says it is in, a BCP 47 tag; null for English.</summary>
    public string? Language { get; } = document.FrontMatter.Scalar("language")?.Text;

    public NameIndex Names { get; } = NameIndex.Of(table);

    public UnitResolver Units { get; } = new(NameIndex.Of(table));

    /// <summary>Whether something in a span of the file could not be read as it is written (a tag between digits), so that a value read there is not sure.</summary>
    public bool IsUnsure(TextSpan span)
    {
        int low = 0;
        for (int high = _errors.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _errors[middle].Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < _errors.Length && _errors[low].Start <= span.End; low++)
        {
            if (_errors[low].End <= span.End)
            {
                return true;
            }
        }

        return false;
    }

    public FileSpan Locate(TextSpan span) => Source.Locate(span);

    /// <summary>The id by which the whole dataset knows a figure or date of this seed.</summary>
    public string FullId(string id) => $"{DocumentId}:{id}";

    public void Report(IEnumerable<Diagnostic> findings) => _found.UnionWith(findings);

    public void Link(BoundLink link) => _links.Add(link);

    /// <summary>Notes a name that nothing declares. <paramref name="near"/> finds the end of the message that names a valid one.</summary>
    public void Miss(DeclarationKind kind, Token name, Func<string> near)
    {
        if (!_unknown.TryGetValue((kind, name.Text), out UnknownName? known) || known.Place.Span.Start > name.Span.Start)
        {
            string hint = known?.Hint ?? (_unknown.Count < MostHints ? near() : "");
            _unknown[(kind, name.Text)] = new UnknownName(kind, name.Text, Locate(name.Span), hint);
        }
    }

    public EquatableArray<Diagnostic> Findings() => _found
        .OrderBy(finding => finding.Place.Span.Start)
        .ThenBy(finding => finding.Place.Span.End)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();

    public EquatableArray<BoundLink> Links() => _links
        .OrderBy(link => link.Place.Span.Start)
        .ThenBy(link => link.Key, StringComparer.Ordinal)
        .ThenBy(link => link.From, StringComparer.Ordinal)
        .ToEquatableArray();

    public EquatableArray<UnknownName> Unknown() => _unknown.Values.OrderBy(name => name.Place.Span.Start).ThenBy(name => name.Kind).ToEquatableArray();
}
