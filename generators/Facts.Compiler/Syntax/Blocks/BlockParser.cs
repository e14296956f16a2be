using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Blocks;

/// <summary>
/// Reads a document line by line into blocks, as CommonMark does: each line first goes on with the containers that are open, then may begin
/// new blocks, and what is left of it is text.
/// </summary>
internal sealed class BlockParser
{
    /// <summary>How deep quotes and lists may nest: every line may cost as much, so the limit keeps the reading linear.</summary>
    public const int DeepestNesting = 64;

    private readonly ParseContext _context;
    private readonly string _text;
    private readonly LineCursor _cursor;
    private readonly OpenBlocks _open;
    private readonly DivFenceReader _fences;
    private readonly LeafBlockReader _leaves;

    /// <summary>How many of the open containers the line goes on with or has begun.</summary>
    private int _kept;

    private BlockParser(ParseContext context)
    {
        _context = context;
        _text = context.Text;
        _cursor = new LineCursor(context);
        _open = new OpenBlocks(context);
        _fences = new DivFenceReader(context, _cursor, _open);
        _leaves = new LeafBlockReader(context, _cursor, _open, _fences);
    }

    /// <summary>The blocks from a place in the file to its end, and the link labels that they define.</summary>
    public static BlockTree Parse(ParseContext context, int start)
    {
        var parser = new BlockParser(context);
        parser._cursor.StartAt(start);
        while (parser._cursor.MoveNext())
        {
            parser.ReadLine();
        }

        return parser._open.Finish();
    }

    private void ReadLine()
    {
        _kept = MatchContainers(out DivBlock? closing);
        bool all = _kept == _open.Count;
        if (all && _open.Leaf is { IsRaw: true } raw && _leaves.GoesOn(raw, closing))
        {
            return;
        }

        if (closing is not null)
        {
            _fences.Close(closing);
            return;
        }

        if (BeginBlocks(all))
        {
            AddText();
        }
    }

    /// <summary>How many of the open containers this line goes on with, and the innermost of their divs that it closes, if it is a closing fence.</summary>
    private int MatchContainers(out DivBlock? closing)
    {
        closing = null;
        int matched = 1;
        for (; matched < _open.Count; matched++)
        {
            _context.Count(1);
            ContainerBlock container = _open[matched];
            if (container is DivBlock div)
            {
                closing = _fences.IsClosingFence() ? div : closing;
                _cursor.SkipColumns(div.Indent);
            }
            else if (!(container.Kind == BlockKind.Quote ? MatchesQuote() : MatchesItem(container, matched)))
            {
                break;
            }
        }

        return matched;
    }

    private bool MatchesQuote()
    {
        if (_cursor.IsIndented || _cursor.Current != '>')
        {
            return false;
        }

        EnterQuote();
        return true;
    }

    private void EnterQuote()
    {
        _cursor.SkipIndent();
        _cursor.SkipCharacters(1);
        _cursor.SkipColumns(1);
    }

    private bool MatchesItem(ContainerBlock item, int index)
    {
        if (_cursor.IsBlank)
        {
            bool isEmpty = item.Children.Count == 0 && index == _open.Count - 1 && _open.Leaf is null;
            _cursor.SkipIndent();
            return !isEmpty;
        }

        if (_cursor.Indent < item.ContentIndent)
        {
            return false;
        }

        _cursor.SkipColumns(item.ContentIndent);
        return true;
    }

    /// <summary>Opens the blocks that begin in the line; false where nothing of it is left.</summary>
    private bool BeginBlocks(bool all)
    {
        bool isNew = false;
        while (!_cursor.IsBlank)
        {
            bool maybeLazy = _open.Leaf is { Kind: BlockKind.Paragraph };
            bool inParagraph = maybeLazy && all;
            if (_cursor.IsIndented)
            {
                return maybeLazy || !_leaves.BeginCode(_kept);
            }

            if (_fences.IsFence())
            {
                _open.CloseFrom(_kept);
                _fences.Open();
                return false;
            }

            if (_leaves.Begins(_kept, inParagraph, maybeLazy))
            {
                return false;
            }

            if (!BeginsContainer(inParagraph))
            {
                return true;
            }

            isNew = true;
        }

        return !isNew;
    }

    private bool BeginsContainer(bool inParagraph)
    {
        bool isQuote = _cursor.Current == '>';
        ListMarker marker = isQuote ? default : ListMarker.Read(_text, _cursor.Nonspace, _cursor.LineEnd);
        bool isItem = marker.Length > 0 && (!inParagraph || marker.InterruptsParagraph);
        if ((!isQuote && !isItem) || IsTooDeep())
        {
            return false;
        }

        _open.CloseFrom(_kept);
        if (isQuote)
        {
            _open.Push(new ContainerBlock(BlockKind.Quote, _cursor.Nonspace));
            EnterQuote();
        }
        else
        {
            EnterItem(marker);
        }

        _kept = _open.Count;
        return true;
    }

    private void EnterItem(ListMarker marker)
    {
        int indent = _cursor.Indent;
        int start = _cursor.Nonspace;
        _cursor.SkipIndent();
        _cursor.SkipCharacters(marker.Length);
        bool isPlain = !_cursor.IsBlank && _cursor.Indent <= 4;
        int padding = isPlain ? _cursor.Indent : 1;
        _cursor.SkipColumns(padding);
        _open.Push(new ContainerBlock(BlockKind.ListItem, start)
        {
            ContentIndent = indent + marker.Length + padding,
            Marker = marker.Character,
            End = _cursor.LineEnd,
        });
    }

    private bool IsTooDeep()
    {
        if (_open.QuotesAndItems < DeepestNesting)
        {
            return false;
        }

        _context.Report(FenceRules.NestedBlocksTooDeep(_context.At(_cursor.Nonspace, _cursor.Nonspace + 1), DeepestNesting));
        return true;
    }

    /// <summary>What is left of a line goes on with a paragraph or begins one.</summary>
    private void AddText()
    {
        if (_cursor.IsBlank)
        {
            _open.CloseFrom(_kept);
            return;
        }

        var line = new TextSpan(_cursor.Nonspace, _cursor.LineEnd);
        if (_open.Leaf is { Kind: BlockKind.Paragraph } paragraph)
        {
            paragraph.Add(line);
            return;
        }

        var begun = new LeafBlock(BlockKind.Paragraph, line.Start);
        begun.Add(line);
        _leaves.Begin(begun, _kept, stays: true);
    }
}
