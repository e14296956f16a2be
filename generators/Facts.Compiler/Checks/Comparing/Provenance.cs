using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Sources;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Where a statement comes from in the end. <paramref name="IsVague"/> is whether it may be the same place as any other: the root is somebody who isn't named, or a
/// document says in its own voice what it did not see (an estimate, a forecast or an allegation).
/// </summary>
internal sealed record Provenance(string Root, bool IsVague)
{
    /// <summary>Independent only where both roots are known and differ.</summary>
    public Independence With(Provenance other) =>
        Root == other.Root ? Independence.SameRoot
        : IsVague || other.IsVague ? Independence.PossiblySame
        : Independence.Independent;

    /// <summary>A document speaks in its own voice where nobody else is named at the end, whether the fact stands in it or in one that has it from there.</summary>
    public static Provenance Of(string? by, string document, Basis basis, NameIndex names)
    {
        SourceRoot root = SourceRoots.Of(names).Find(by ?? document);
        bool isDocument = names.Find(DeclarationKind.Source, root.Id)?.Kind == DeclarationKind.Document;
        return new Provenance(root.Id, root.IsAnonymous || (isDocument && (basis is Basis.Estimate or Basis.Forecast or Basis.Allegation)));
    }
}
