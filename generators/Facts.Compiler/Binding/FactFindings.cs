using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>What is wrong with one fact. A fact with an error is broken: it keeps its name, and nothing more is built on it.</summary>
internal sealed class FactFindings(BindingContext context)
{
    private readonly List<Diagnostic> _found = [];
    private bool _lacksName;

    public BindingContext Context { get; } = context;

    /// <summary>Where the readers of values put what they find.</summary>
    public ICollection<Diagnostic> Sink => _found;

    public bool IsBroken => _lacksName || _found.Any(finding => finding.Rule.DefaultSeverity == Severity.Error);

    public void Add(Diagnostic finding) => _found.Add(finding);

    /// <summary>A name that nothing declares; where it first stands it is reported.</summary>
    public void AddUnknown(DeclarationKind kind, Token name, Func<FileSpan, string, string, Diagnostic> report)
    {
        _lacksName = true;
        if (Context.IsNews(kind, name.Text))
        {
            _found.Add(report(Context.Locate(name.Span), name.Text, NearestName.Hint(name.Text, Context.Names.Names(kind))));
        }
    }

    public void Report() => Context.Report(_found);
}
