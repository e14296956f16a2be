namespace Facts.Compiler.Syntax.Blocks;

/// <summary>The blocks of CommonMark, as far as they decide what is text, and divs.</summary>
internal enum BlockKind
{
    Document,
    Quote,
    ListItem,
    Div,
    Paragraph,
    Heading,
    ThematicBreak,
    FencedCode,
    IndentedCode,
    Html,
    Definition,
}
