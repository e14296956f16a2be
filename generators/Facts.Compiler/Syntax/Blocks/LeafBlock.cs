using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Blocks;

/// <summary>A block of lines.</summary>
internal sealed class LeafBlock(BlockKind kind, int start) : Block(kind, start)
{
    /// <summary>The lines without the marks of the containers around them.</summary>
    public List<TextSpan> Lines { get; } = [];

    /// <summary>The fence of fenced code: its character, length and indent.</summary>
    public CodeFence Fence { get; init; }

    /// <summary>Which of the seven kinds of HTML block this is.</summary>
    public int HtmlKind { get; init; }

    public bool IsText => Kind is BlockKind.Paragraph or BlockKind.Heading;

    /// <summary>Whether what it holds is not text: code or HTML.</summary>
    public bool IsRaw => Kind is BlockKind.FencedCode or BlockKind.IndentedCode or BlockKind.Html;

    /// <summary>Takes lines off its beginning.</summary>
    public void Drop(int lines)
    {
        Lines.RemoveRange(0, lines);
        Start = Lines.Count > 0 ? Lines[0].Start : End;
    }

    public void Add(TextSpan line)
    {
        Lines.Add(line);
        End = line.End;
    }
}
