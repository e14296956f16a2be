using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Syntax;

namespace Facts.Compiler.Binding;

/// <summary>Gives every annotation of a seed its inherited attributes, resolves its names, and reads its values.</summary>
internal static class DocumentBinder
{
    public static BoundDocument Bind(DocumentSyntax document, DeclarationTable table) => throw new NotImplementedException();
}
