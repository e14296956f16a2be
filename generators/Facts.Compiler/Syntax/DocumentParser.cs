using Facts.Compiler.Syntax.Blocks;
using Facts.Compiler.Syntax.Encodings;
using Facts.Compiler.Syntax.FrontMatter;
using Facts.Compiler.Syntax.Inlines;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>Reads a seed: never throws, in time linear in the text, and every error of the file in one run.</summary>
internal static class DocumentParser
{
    public static DocumentSyntax Parse(SourceText source) => Parse(new ParseContext(source));

    public static DocumentSyntax Parse(ParseContext context)
    {
        CharacterCheck.Run(context);
        ConflictCheck.Run(context);
        FrontMatterSyntax frontMatter = FrontMatterParser.Parse(context);
        const string Advice = "Put it into the text below if it is meant as a fact.";
        new UnreadBraces(context).Report(
            MappedText.Of(context.Source), frontMatter.Span.Start, frontMatter.Span.End, "in the front matter", Advice);
        BlockTree blocks = BlockParser.Parse(context, frontMatter.Span.End);
        var reader = new AnnotationReader(context, blocks);
        EquatableArray<AnnotationSyntax> annotations = reader.ReadAll();
        return new DocumentSyntax(context.Source, frontMatter, annotations, reader.Allows, context.Diagnostics);
    }
}
