using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Inlines;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Blocks;

/// <summary>The blocks that the next line may go on with: a stack of containers, and at its end perhaps a block of lines.</summary>
internal sealed class OpenBlocks
{
    private readonly ParseContext _context;
    private readonly List<ContainerBlock> _containers;
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    public OpenBlocks(ParseContext context)
    {
        _context = context;
        _containers = [new ContainerBlock(BlockKind.Document, start: 0)];
    }

    public int Count => _containers.Count;

    public ContainerBlock this[int index] => _containers[index];

    /// <summary>The block of lines that is open in the innermost container.</summary>
    public LeafBlock? Leaf { get; private set; }

    public int QuotesAndItems { get; private set; }

    public IEnumerable<DivBlock> DivsFromInnermost => Enumerable.Reverse(_containers).OfType<DivBlock>();

    public void Push(ContainerBlock container)
    {
        _containers[_containers.Count - 1].Children.Add(container);
        _containers.Add(container);
        QuotesAndItems += container.Kind is BlockKind.Quote or BlockKind.ListItem ? 1 : 0;
    }

    /// <param name="leaf">The block.</param>
    /// <param name="stays">Whether the next line may go on with it.</param>
    public void AddLeaf(LeafBlock leaf, bool stays)
    {
        _containers[_containers.Count - 1].Children.Add(leaf);
        Leaf = leaf;
        if (!stays)
        {
            CloseLeaf();
        }
    }

    /// <summary>Closes the open block of lines and all containers but so many.</summary>
    public void CloseFrom(int kept)
    {
        CloseLeaf();
        while (_containers.Count > kept)
        {
            Pop(kept == 1 ? null : _containers[kept]);
        }
    }

    /// <summary>Closes a div at its closing fence, and what is open inside it.</summary>
    public void Close(DivBlock div, int end)
    {
        CloseLeaf();
        while (_containers[_containers.Count - 1] != div)
        {
            Pop(_containers[_containers.Count - 1]);
        }

        div.IsClosed = true;
        div.End = end;
        Pop(div);
    }

    public void CloseLeaf()
    {
        if (Leaf is { Kind: BlockKind.Paragraph } paragraph)
        {
            TakeDefinitions(paragraph);
        }

        if (Leaf is not null)
        {
            ContainerBlock parent = _containers[_containers.Count - 1];
            parent.End = Math.Max(parent.End, Leaf.End);
        }

        Leaf = null;
    }

    /// <summary>Makes the open paragraph a heading; false where it holds definitions only and so is no paragraph any more.</summary>
    public bool MakeHeading(int end)
    {
        LeafBlock paragraph = Leaf!;
        CloseLeaf();
        if (paragraph.Lines.Count == 0)
        {
            return false;
        }

        List<Block> siblings = _containers[_containers.Count - 1].Children;
        var heading = new LeafBlock(BlockKind.Heading, paragraph.Start);
        heading.Lines.AddRange(paragraph.Lines);
        heading.End = end;
        siblings[siblings.Count - 1] = heading;
        return true;
    }

    public BlockTree Finish()
    {
        CloseFrom(1);
        _containers[0].End = _context.Text.Length;
        return new BlockTree(_containers[0], _labels);
    }

    private void Pop(ContainerBlock? ended)
    {
        ContainerBlock container = _containers[_containers.Count - 1];
        _containers.RemoveAt(_containers.Count - 1);
        ContainerBlock parent = _containers[_containers.Count - 1];
        parent.End = Math.Max(parent.End, container.End);
        QuotesAndItems -= container.Kind is BlockKind.Quote or BlockKind.ListItem ? 1 : 0;
        if (container is DivBlock { IsClosed: false, MayBeText: false } div)
        {
            string fence = _context.Source.Slice(div.Fence);
            string where = ended?.Kind switch
            {
                BlockKind.Quote => ", before the quote around it ends",
                BlockKind.ListItem => ", before the list item around it ends",
                _ => "",
            };
            _context.Report(FenceRules.UnclosedDiv(_context.At(div.Fence), fence, where));
        }
    }

    /// <summary>Takes the link definitions off the beginning of a paragraph; they are no text.</summary>
    private void TakeDefinitions(LeafBlock paragraph)
    {
        if (_context.Text[paragraph.Lines[0].Start] != '[')
        {
            return;
        }

        int lines = LinkDefinitionReader.Read(_context, paragraph.Lines, _labels);
        if (lines == 0)
        {
            return;
        }

        List<Block> siblings = _containers[_containers.Count - 1].Children;
        var definition = new LeafBlock(BlockKind.Definition, paragraph.Start);
        foreach (TextSpan line in paragraph.Lines.Take(lines))
        {
            definition.Add(line);
        }

        siblings[siblings.Count - 1] = definition;
        paragraph.Drop(lines);
        if (paragraph.Lines.Count > 0)
        {
            siblings.Add(paragraph);
        }
    }
}
