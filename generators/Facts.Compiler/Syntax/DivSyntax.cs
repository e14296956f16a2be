using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary><c>::: {attributes} … :::</c>, a block that lends its attributes to what it holds.</summary>
internal sealed record DivSyntax(AttributesSyntax Attributes, TextSpan Span, EquatableArray<AnnotationSyntax> Children)
    : AnnotationSyntax(Attributes, Span, Children);
