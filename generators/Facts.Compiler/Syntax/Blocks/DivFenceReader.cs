using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Attributes;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Blocks;

/// <summary>Reads the lines that begin with three colons or more.</summary>
internal sealed class DivFenceReader(ParseContext context, LineCursor cursor, OpenBlocks open)
{
    /// <summary>How deep divs may nest.</summary>
    public const int DeepestNesting = 32;

    private readonly MappedText _text = MappedText.Of(context.Source);

    private int Length => BlockStarts.RunLength(context.Text, cursor.Nonspace, cursor.LineEnd);

    private TextSpan Colons => TextSpan.At(cursor.Nonspace, Length);

    /// <summary>Whether three colons or more stand here, after at most three blanks.</summary>
    public bool IsFence() => !cursor.IsIndented && cursor.Current == ':' && Length >= 3;

    /// <summary>Whether nothing else stands in the line.</summary>
    public bool IsClosingFence() =>
        IsFence() && BlockStarts.TrimEnd(context.Text, Colons.End, cursor.LineEnd) == Colons.End;

    /// <summary>Reports a line in code or HTML at which other tools would close a div.</summary>
    public void ReportInCode(DivBlock div, LeafBlock raw)
    {
        if (Length >= div.Fence.Length)
        {
            string block = raw.Kind == BlockKind.Html ? "HTML" : "code";
            context.Report(FenceRules.FenceInCode(context.At(Colons), context.At(div.Fence), block));
        }
    }

    /// <summary>Closes a div with the fence of this line.</summary>
    public void Close(DivBlock div)
    {
        if (div.TooDeepInside > 0)
        {
            open.CloseLeaf();
            div.TooDeepInside--;
            return;
        }

        if (Length < div.Fence.Length)
        {
            context.Report(FenceRules.ShortFence(context.At(Colons), context.At(div.Fence), Length, div.Fence.Length));
        }

        open.Close(div, cursor.LineEnd);
    }

    /// <summary>Opens the div that begins in this line.</summary>
    public void Open()
    {
        TextSpan fence = Colons;
        int after = BlockStarts.SkipBlanks(context.Text, fence.End, cursor.LineEnd);
        if (after == cursor.LineEnd)
        {
            context.Report(FenceRules.SurplusFence(context.At(fence), context.Source.Slice(fence)));
            return;
        }

        int indent = cursor.Indent;
        AttributesSyntax? attributes;
        bool isText = context.Text[after] != '{';
        if (isText)
        {
            attributes = NameWithoutBraces(after);
        }
        else
        {
            attributes = Braces(after);
        }

        Nest(new DivBlock(fence.Start, fence, indent, attributes) { End = cursor.LineEnd, MayBeText = isText && attributes is null });
    }

    private AttributesSyntax? Braces(int start)
    {
        var reader = new AttributeReader(context, _text, AttributePlace.Div);
        AttributesReading reading = reader.Read(start);
        context.Report(reading.Diagnostics);
        cursor.MoveTo(reading.End);
        int after = BlockStarts.SkipBlanks(context.Text, reading.End, cursor.LineEnd);
        if (!reading.IsClosed || after == cursor.LineEnd)
        {
            return reading.Syntax;
        }

        var rest = new TextSpan(after, BlockStarts.TrimEnd(context.Text, after, cursor.LineEnd));
        string found = context.Source.Slice(rest);
        context.Report(found[0] == '{'
            ? AnnotationRules.SecondBraces(context.At(rest), found)
            : FenceRules.TextAfterBraces(context.At(rest), found));
        return reading.Syntax is { } syntax ? syntax with { IsBroken = true } : null;
    }

    private AttributesSyntax? NameWithoutBraces(int start)
    {
        var name = new TextSpan(start, BlockStarts.TrimEnd(context.Text, start, cursor.LineEnd));
        string found = context.Source.Slice(name);
        context.Report(FenceRules.NameWithoutBraces(context.At(name), found));
        string trimmed = found.TrimEnd(':').TrimEnd(' ', '\t');
        return trimmed == AnnotationClasses.Context
            ? new AttributesSyntax(name, new Token(trimmed, TextSpan.At(start, trimmed.Length)), Id: null, Items: default, IsBroken: true)
            : null;
    }

    private void Nest(DivBlock div)
    {
        List<DivBlock> around = [.. open.DivsFromInnermost.Take(DeepestNesting)];
        if (around.Count > 0 && around[0].Fence.Length < div.Fence.Length)
        {
            context.Report(FenceRules.LongerInnerFence(
                context.At(div.Fence), context.At(around[0].Fence), div.Fence.Length, around[0].Fence.Length));
        }

        if (around.Count == DeepestNesting)
        {
            context.Report(AnnotationRules.TooDeep(context.At(div.Fence), DeepestNesting));
            around[0].TooDeepInside++;
            return;
        }

        open.Push(div);
    }
}
