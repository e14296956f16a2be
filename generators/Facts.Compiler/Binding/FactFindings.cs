using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>
/// What is wrong with one fact. A fact with an error is broken: it keeps its name, and nothing more is built on it. <paramref name="owner"/> is the id of
/// the fact (a full one), from which links to others lead; null where what is read is nobody's in particular.
/// </summary>
internal sealed class FactFindings(BindingContext context, string? owner = null)
{
    private readonly List<Diagnostic> _found = [];
    private bool _lacksName;

    public BindingContext Context { get; } = context;

    /// <summary>Where the readers of values put what they find.</summary>
    public ICollection<Diagnostic> Sink => _found;

    public bool IsBroken => _lacksName || _found.Any(finding => finding.Rule.DefaultSeverity == Severity.Error);

    public void Add(Diagnostic finding) => _found.Add(finding);

    /// <summary>A name that nothing declares; whether it is reported by itself the dataset decides.</summary>
    public void AddUnknown(DeclarationKind kind, Token name) =>
        AddUnknown(kind, name, () => NearestName.Hint(name.Text, Context.Names.NamesAsWritten(kind, Context.DocumentId)));

    /// <summary>As before, with a hint of its own.</summary>
    public void AddUnknown(DeclarationKind kind, Token name, Func<string> near)
    {
        _lacksName = true;
        Context.Miss(kind, name, near);
    }

    /// <summary>That the fact names another.</summary>
    public void Link(string key, Token name, string id)
    {
        if (owner is not null)
        {
            Context.Link(new BoundLink(key, owner, id, Context.Locate(name.Span)));
        }
    }

    public void Report() => Context.Report(_found);

    /// <summary>Reports what is wrong with an annotation; where it could not be read whole, nothing about what is missing.</summary>
    public void Report(AttributesSyntax attributes) => Context.Report(attributes.IsBroken ? _found.Where(finding => !finding.Rule.IsAboutAbsence) : _found);
}
