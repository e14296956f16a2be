using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>A span that was read: where it and its words stand in the file, and from which to which count of the visible text its words go.</summary>
internal sealed record SpanNode(AttributesSyntax Attributes, TextSpan Span, TextSpan Content, int VisibleStart, int VisibleEnd);
