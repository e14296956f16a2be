using Facts.Compiler.Syntax.Blocks;
using Facts.Compiler.Syntax.Encodings;
using Facts.Compiler.Syntax.FrontMatter;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>Reads a seed: never throws, in time linear in the text, and every error of the file in one run.</summary>
internal static class DocumentParser
{
    public static DocumentSyntax Parse(SourceText source) => Parse(new ParseContext(source));

    public static DocumentSyntax Parse(ParseContext context)
    {
        CharacterCheck.Run(context);
        FrontMatterSyntax frontMatter = FrontMatterParser.Parse(context);
        BlockTree blocks = BlockParser.Parse(context, frontMatter.Span.End);
        var reader = new AnnotationReader(context, blocks);
        EquatableArray<AnnotationSyntax> annotations = reader.ReadAll();
        return new DocumentSyntax(context.Source, frontMatter, annotations, reader.Allows, context.Diagnostics);
    }
}
