using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>What the parts of one parse share: the source, what was found, and a count of the work done, which the tests hold to be linear.</summary>
internal sealed class ParseContext(SourceText source)
{
    private readonly List<Diagnostic> _diagnostics = [];

    public SourceText Source { get; } = source;

    public string Text => Source.Text;

    /// <summary>How many characters and nodes were looked at, whatever for.</summary>
    public long Steps { get; private set; }

    /// <summary>The findings in the order of the text.</summary>
    public EquatableArray<Diagnostic> Diagnostics => _diagnostics
        .OrderBy(diagnostic => diagnostic.Place.Span.Start)
        .ThenBy(diagnostic => diagnostic.Place.Span.End)
        .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();

    public void Count(int steps) => Steps += steps;

    public FileSpan At(TextSpan span) => Source.Locate(span);

    public FileSpan At(int start, int end) => Source.Locate(new TextSpan(start, end));

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void Report(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);
}
