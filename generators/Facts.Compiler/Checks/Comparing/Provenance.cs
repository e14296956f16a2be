using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Sources;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Where a statement comes from in the end. <paramref name="IsHearsay"/> is whether a document says in its own voice what it did not see: an estimate,
/// a forecast or an allegation.
/// </summary>
internal sealed record Provenance(SourceChain Chain, bool IsHearsay)
{
    /// <summary>Section 6: independent only where both roots are named and differ and neither chain holds the other's root.</summary>
    public Independence With(Provenance other) =>
        Chain.Root == other.Chain.Root ? Independence.SameRoot
        : IsVague || other.IsVague ? Independence.PossiblySame
        : Chain.Ids.Contains(other.Chain.Root) || other.Chain.Ids.Contains(Chain.Root) ? Independence.PossiblySame
        : Independence.Independent;

    private bool IsVague => Chain.IsRootAnonymous || IsHearsay;

    /// <summary>A document speaks in its own voice where nobody else is named at the end, whether the fact stands in it or in one that has it from there.</summary>
    public static Provenance Of(string? by, string document, Basis basis, NameIndex names)
    {
        SourceChain chain = SourceChain.From(by ?? document, names);
        bool isDocument = names.Find(DeclarationKind.Source, chain.Root)?.Kind == DeclarationKind.Document;
        return new Provenance(chain, isDocument && (basis is Basis.Estimate or Basis.Forecast or Basis.Allegation));
    }
}
