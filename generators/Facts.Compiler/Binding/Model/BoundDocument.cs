using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>
/// A seed with every name resolved. <paramref name="Self"/> is the document as a source; null for a register. The order of all facts is that of the text.
/// </summary>
internal sealed record BoundDocument(
    string Path,
    string Id,
    SourceKind Kind,
    string Title,
    BoundSource? Self,
    string? Language,
    EquatableArray<string> Authors,
    FactStatus Status,
    DateValue? StatusDate,
    string? SupersededBy,
    string? Note,
    string? Inferred,
    string? OriginalSha256,
    FileSpan FrontMatter,
    EquatableArray<BoundFigure> Figures,
    EquatableArray<BoundDate> Dates,
    EquatableArray<BoundPlace> Places,
    EquatableArray<BoundSource> Sources,
    EquatableArray<BoundMeasure> Measures,
    EquatableArray<BoundUnit> Units,
    EquatableArray<BoundMention> Mentions,
    EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The ids that the seed gives away, its own first, then in the order of the text.</summary>
    public EquatableArray<BoundId> Ids { get; init; }

    /// <summary>What names what, for the checks that look at more than one fact.</summary>
    public EquatableArray<BoundLink> Links { get; init; }

    /// <summary>The names that nothing declares. Whether that is a slip or a register that is missing only the whole dataset shows.</summary>
    public EquatableArray<UnknownName> Unknown { get; init; }
}
