using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>Reads a seed: never throws, in time linear in the text, and every error of the file in one run.</summary>
internal static class DocumentParser
{
    public static DocumentSyntax Parse(SourceText source) =>
        new(source, new FrontMatterSyntax(default, default), default, default, default);
}
