using Facts.Compiler.Syntax;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>Reads off a seed what it declares.</summary>
internal static class Declarer
{
    public static DocumentDeclarations Declare(DocumentSyntax document) => new(document.Source.Path, default);
}
