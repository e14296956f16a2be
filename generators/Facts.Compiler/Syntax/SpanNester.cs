using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Inlines;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>Puts the spans of a block into each other, and gives each its words.</summary>
internal static class SpanNester
{
    /// <summary>How deep spans may nest.</summary>
    public const int DeepestNesting = 32;

    /// <summary>As much of what comes before or after a span as a modifier and its neighbours can take.</summary>
    private const int LongestBeside = 80;

    /// <summary>The outermost spans, in the order of the text.</summary>
    public static List<AnnotationSyntax> Nest(ParseContext context, InlineText text)
    {
        int[] depths = Depths(context, text.Spans);
        SpanNode[] byStart = [.. text.Spans.OrderBy(span => span.Span.Start)];
        int[] starts = [.. byStart.Select(span => span.Span.Start)];
        int[] ends = [.. text.Spans.Select(span => span.Span.End)];
        var nested = new List<AnnotationSyntax>();
        for (int i = 0; i < text.Spans.Count; i++)
        {
            SpanNode node = text.Spans[i];
            if (depths[i] > DeepestNesting)
            {
                continue;
            }

            // The spans come in the order of their ends, so those that this one holds are the last before it.
            int first = nested.Count;
            while (first > 0 && nested[first - 1].Span.Start > node.Span.Start)
            {
                first--;
            }

            List<AnnotationSyntax> children = nested.GetRange(first, nested.Count - first);
            nested.RemoveRange(first, nested.Count - first);
            PlainText before = text.Visible.Before(node.VisibleStart, LongestBeside, node.Span.Start);
            PlainText after = text.Visible.After(node.VisibleEnd, LongestBeside);
            nested.Add(new SpanSyntax(
                node.Attributes,
                node.Span,
                node.Content,
                text.Visible.Words(node.VisibleStart, node.VisibleEnd, node.Content.End),
                before,
                after,
                Math.Max(0, before.Text.Length - text.Visible.CountBetween(EndOfSpanBefore(node, text.Spans, ends), node.VisibleStart)),
                Math.Min(after.Text.Length, text.Visible.CountBetween(node.VisibleEnd, StartOfSpanAfter(node, byStart, starts, text.Visible))),
                children.ToEquatableArray()));
            context.Count(1 + children.Count);
        }

        return nested;
    }

    /// <summary>Where in the visible text the words of the last span before this one end; 0 where there is none.</summary>
    private static int EndOfSpanBefore(SpanNode node, IReadOnlyList<SpanNode> spans, int[] ends)
    {
        int found = Array.BinarySearch(ends, node.Span.Start);
        int last = found < 0 ? ~found - 1 : found;
        return last >= 0 ? spans[last].VisibleEnd : 0;
    }

    /// <summary>Where in the visible text the words of the next span after this one begin; its end where there is none.</summary>
    private static int StartOfSpanAfter(SpanNode node, SpanNode[] byStart, int[] starts, VisibleText visible)
    {
        int found = Array.BinarySearch(starts, node.Span.End);
        int next = found < 0 ? ~found : found;
        return next < byStart.Length ? byStart[next].VisibleStart : visible.Count;
    }

    /// <summary>How deep each span is nested, from 1; one that is the first too deep is reported.</summary>
    private static int[] Depths(ParseContext context, IReadOnlyList<SpanNode> spans)
    {
        var depths = new int[spans.Count];
        var around = new Stack<TextSpan>();
        for (int i = spans.Count - 1; i >= 0; i--)
        {
            TextSpan span = spans[i].Span;
            while (around.Count > 0 && around.Peek().Start > span.Start)
            {
                around.Pop();
            }

            while (around.Count > 0 && !around.Peek().Contains(span))
            {
                around.Pop();
            }

            around.Push(span);
            depths[i] = around.Count;
            if (depths[i] == DeepestNesting + 1)
            {
                context.Report(AnnotationRules.TooDeep(context.At(TextSpan.At(span.Start, 1)), DeepestNesting));
            }
        }

        return depths;
    }
}
