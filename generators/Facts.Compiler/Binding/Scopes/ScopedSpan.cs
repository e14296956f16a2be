using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Scopes;

/// <summary>An annotated span and what surrounds it.</summary>
internal sealed record ScopedSpan(SpanSyntax Syntax, Scope Scope)
{
    public AttributesSyntax Attributes => Syntax.Attributes;

    /// <summary>The words of the span without those of figures nested in it.</summary>
    public PlainText OwnWords => Syntax.Words.Without([.. Figures(Syntax.Children)]);

    private static IEnumerable<TextSpan> Figures(IEnumerable<AnnotationSyntax> annotations) => annotations.SelectMany(annotation =>
        annotation.Attributes.Class.Text == "figure" ? [annotation.Span] : Figures(annotation.Children));
}
