using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Blocks;

/// <summary>A div: its opening fence and what its braces say; null where nothing could be read there.</summary>
internal sealed class DivBlock(int start, TextSpan fence, int indent, AttributesSyntax? attributes) : ContainerBlock(BlockKind.Div, start)
{
    /// <summary>The colons that open it.</summary>
    public TextSpan Fence { get; } = fence;

    /// <summary>How many blanks stand before the opening fence; as many are taken off the lines inside.</summary>
    public int Indent { get; } = indent;

    public AttributesSyntax? Attributes { get; } = attributes;

    public bool IsClosed { get; set; }

    /// <summary>How many divs are open inside it that are nested too deep to be read.</summary>
    public int TooDeepInside { get; set; }

    /// <summary>Whether the line may have been meant as text, so that a missing end is no second mistake.</summary>
    public bool MayBeText { get; init; }
}
