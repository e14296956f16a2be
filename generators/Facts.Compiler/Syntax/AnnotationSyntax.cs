using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>A well-formed span or div: its attributes, the whole of it in the file, and what is annotated inside it, in the order of the text.</summary>
internal abstract record AnnotationSyntax(AttributesSyntax Attributes, TextSpan Span, EquatableArray<AnnotationSyntax> Children);
