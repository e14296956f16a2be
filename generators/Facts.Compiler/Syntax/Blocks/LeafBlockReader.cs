using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Blocks;

/// <summary>Reads the blocks of lines: headings, code, HTML, thematic breaks.</summary>
internal sealed class LeafBlockReader(ParseContext context, LineCursor cursor, OpenBlocks open, DivFenceReader fences)
{
    private readonly string _text = context.Text;

    /// <summary>Gives the line to the open code or HTML; false where that ends before it.</summary>
    public bool GoesOn(LeafBlock raw, DivBlock? closing)
    {
        switch (raw.Kind)
        {
            case BlockKind.FencedCode when !cursor.IsIndented && BlockStarts.ClosesCode(raw.Fence, _text, cursor.Nonspace, cursor.LineEnd):
                raw.End = cursor.LineEnd;
                open.CloseLeaf();
                return true;
            case BlockKind.FencedCode:
                cursor.SkipColumns(raw.Fence.Indent);
                break;
            case BlockKind.IndentedCode when cursor.IsIndented:
                cursor.SkipColumns(4);
                break;
            case BlockKind.IndentedCode when cursor.IsBlank:
                return true;
            case BlockKind.IndentedCode:
            case BlockKind.Html when raw.HtmlKind >= 6 && cursor.IsBlank:
                open.CloseLeaf();
                return false;
        }

        if (closing is not null)
        {
            fences.ReportInCode(closing, raw);
        }

        raw.Add(new TextSpan(cursor.Position, cursor.LineEnd));
        if (raw.Kind == BlockKind.Html && HtmlBlockStart.Ends(raw.HtmlKind, _text, cursor.Position, cursor.LineEnd))
        {
            open.CloseLeaf();
        }

        return true;
    }

    /// <summary>Adds a block of lines that begins here, if one does.</summary>
    public bool Begins(int kept, bool inParagraph, bool maybeLazy)
    {
        char c = cursor.Current;
        int start = cursor.Nonspace;
        int end = cursor.LineEnd;
        if (c == '#' && BlockStarts.HeadingContent(_text, start, end) is >= 0 and var content)
        {
            while (content < end && Characters.IsBlank(_text[content]))
            {
                content++;
            }

            var heading = new LeafBlock(BlockKind.Heading, start);
            heading.Add(new TextSpan(content, Math.Max(content, BlockStarts.HeadingEnd(_text, content, end))));
            heading.End = end;
            return Begin(heading, kept, stays: false);
        }

        if (BlockStarts.CodeFence(_text, start, end, cursor.Indent) is { Length: > 0 } fence)
        {
            return Begin(new LeafBlock(BlockKind.FencedCode, start) { Fence = fence, End = end }, kept, stays: true);
        }

        if (c == '<' && HtmlBlockStart.KindAt(_text, start, end, mayBeSeventh: !inParagraph && !maybeLazy) is > 0 and var kind)
        {
            var html = new LeafBlock(BlockKind.Html, start) { HtmlKind = kind };
            html.Add(new TextSpan(cursor.Position, end));
            return Begin(html, kept, stays: !HtmlBlockStart.Ends(kind, _text, start, end));
        }

        if (inParagraph && BlockStarts.IsSetextUnderline(_text, start, end) && open.MakeHeading(end))
        {
            return true;
        }

        return BlockStarts.IsThematicBreak(_text, start, end)
            && Begin(new LeafBlock(BlockKind.ThematicBreak, start) { End = end }, kept, stays: false);
    }

    /// <summary>Adds indented code, of which this is the first line; true.</summary>
    public bool BeginCode(int kept)
    {
        cursor.SkipColumns(4);
        var code = new LeafBlock(BlockKind.IndentedCode, cursor.Position);
        code.Add(new TextSpan(cursor.Position, cursor.LineEnd));
        return Begin(code, kept, stays: true);
    }

    /// <summary>Adds a block after those that the line goes on with; true.</summary>
    public bool Begin(LeafBlock leaf, int kept, bool stays)
    {
        open.CloseFrom(kept);
        open.AddLeaf(leaf, stays);
        return true;
    }
}
