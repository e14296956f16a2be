using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>What every seed declares, by ordinal path; equal whenever the declarations are, whatever the order the files came in.</summary>
internal sealed record DeclarationTable(EquatableArray<DocumentDeclarations> Documents)
{
    public static DeclarationTable Of(IEnumerable<DocumentDeclarations> documents) =>
        new(documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToEquatableArray());
}
