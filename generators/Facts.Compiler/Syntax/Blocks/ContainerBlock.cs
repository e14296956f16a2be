namespace Facts.Compiler.Syntax.Blocks;

/// <summary>A block of blocks: the document, a quote, a list item, a div.</summary>
internal class ContainerBlock(BlockKind kind, int start) : Block(kind, start)
{
    public List<Block> Children { get; } = [];

    /// <summary>How far the lines of a list item are indented, in columns from where its container's lines begin.</summary>
    public int ContentIndent { get; init; }

    /// <summary>The character that marks an item of a list, which all items of one list have in common.</summary>
    public char Marker { get; init; }
}
