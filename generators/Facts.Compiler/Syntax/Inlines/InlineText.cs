using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>A block of text as it was read.</summary>
/// <param name="Visible">What a reader sees of it.</param>
/// <param name="Spans">Its spans, in the order in which they end.</param>
/// <param name="LastOpen">The last bracket that nothing closes.</param>
internal sealed record InlineText(VisibleText Visible, IReadOnlyList<SpanNode> Spans, TextSpan? LastOpen);
