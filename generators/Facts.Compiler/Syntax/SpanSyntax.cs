using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>
/// <c>[words]{attributes}</c>. <paramref name="Content"/> is what stands between the brackets in the file, <paramref name="Words"/> what a
/// reader sees of it (with the words of nested spans), <paramref name="Before"/> the end of the visible text that comes before it in the same block, and
/// <paramref name="After"/> the beginning of what comes after it.
/// </summary>
internal sealed record SpanSyntax(
    AttributesSyntax Attributes,
    TextSpan Span,
    TextSpan Content,
    PlainText Words,
    PlainText Before,
    PlainText After,
    EquatableArray<AnnotationSyntax> Children) : AnnotationSyntax(Attributes, Span, Children);
