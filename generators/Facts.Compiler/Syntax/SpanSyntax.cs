using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>
/// <c>[words]{attributes}</c>. In <see cref="Words"/> a line break is a blank. In the text beside the brackets it is a line feed, so that what touches
/// them can be told from what stands on another line.
/// </summary>
/// <param name="Attributes">What stands in the braces.</param>
/// <param name="Span">The whole of it in the file.</param>
/// <param name="Content">What stands between the brackets in the file.</param>
/// <param name="Words">What a reader sees of the content, with the words of nested spans.</param>
/// <param name="Before">The end of the visible text before it in the same block (80 characters), with the words of other spans.</param>
/// <param name="After">The beginning of the visible text that comes after it, likewise.</param>
/// <param name="OwnBefore">From which index on <paramref name="Before"/> holds no word of a span that ends before this one.</param>
/// <param name="OwnAfter">Up to which index <paramref name="After"/> holds no word of a span that begins after this one.</param>
/// <param name="Children">The annotations in the content.</param>
internal sealed record SpanSyntax(
    AttributesSyntax Attributes,
    TextSpan Span,
    TextSpan Content,
    PlainText Words,
    PlainText Before,
    PlainText After,
    int OwnBefore,
    int OwnAfter,
    EquatableArray<AnnotationSyntax> Children) : AnnotationSyntax(Attributes, Span, Children);
