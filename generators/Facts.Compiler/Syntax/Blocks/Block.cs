using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Blocks;

/// <summary>A block while the document is read; it grows line by line.</summary>
internal abstract class Block(BlockKind kind, int start)
{
    public BlockKind Kind { get; } = kind;

    public int Start { get; protected set; } = start;

    /// <summary>The end of its last line, without the line break.</summary>
    public int End { get; set; } = start;

    public TextSpan Span => new(Start, Math.Max(Start, End));
}
