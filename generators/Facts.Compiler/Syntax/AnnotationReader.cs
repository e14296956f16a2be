using Facts.Compiler.Syntax.Allows;
using Facts.Compiler.Syntax.Blocks;
using Facts.Compiler.Syntax.Inlines;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>Goes through the blocks of a document and gathers the annotations in them, and what comments allow.</summary>
internal sealed class AnnotationReader(ParseContext context, BlockTree tree)
{
    private readonly List<AllowSyntax> _allows = [];
    private readonly UnreadBraces _unread = new(context);

    /// <summary>The last bracket that the paragraph before left open.</summary>
    private TextSpan? _openBracket;

    public EquatableArray<AllowSyntax> Allows => _allows.ToEquatableArray();

    public EquatableArray<AnnotationSyntax> ReadAll() => Read(tree.Root).ToEquatableArray();

    private List<AnnotationSyntax> Read(ContainerBlock container)
    {
        var annotations = new List<AnnotationSyntax>();
        TextSpan?[] following = FollowingBlocks.Of(container);
        for (int i = 0; i < container.Children.Count; i++)
        {
            switch (container.Children[i])
            {
                case DivBlock { Attributes: { } attributes } div:
                    annotations.Add(new DivSyntax(attributes, div.Span, Read(div).ToEquatableArray()));
                    break;
                case ContainerBlock inner:
                    annotations.AddRange(Read(inner));
                    break;
                case LeafBlock { IsText: true } text:
                    annotations.AddRange(ReadText(text));
                    break;
                case LeafBlock { Lines.Count: > 0 } other:
                    ReadOther(other, following[i]);
                    break;
            }
        }

        return annotations;
    }

    private List<AnnotationSyntax> ReadText(LeafBlock block)
    {
        InlineText text = InlineParser.Parse(context, MappedText.Of(context.Source, block.Lines), tree.Labels, _openBracket);
        _openBracket = text.LastOpen;
        return SpanNester.Nest(context, text);
    }

    private void ReadOther(LeafBlock block, TextSpan? following)
    {
        MappedText text = MappedText.Of(context.Source, block.Lines);
        if (AllowReader.IsComment(block) && AllowReader.Read(context, text, following) is { } allow)
        {
            _allows.Add(allow);
        }

        if (block.Fence.IsMarkdown)
        {
            return;
        }

        string where = block.Kind switch
        {
            BlockKind.Definition => "in the definition of a link",
            BlockKind.Html => AllowReader.IsComment(block) ? "in a comment" : "in HTML",
            _ => "in code",
        };
        string advice = block.Kind is BlockKind.FencedCode or BlockKind.IndentedCode
            ? "Take it out of there if it is meant as a fact. If it is shown as an example, put it between fences with the word 'markdown', '```markdown'."
            : "Take it out of there if it is meant as a fact.";
        _unread.Report(text, 0, text.Length, where, advice, isProse: block.Kind == BlockKind.Definition);
    }
}
