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
    EquatableArray<Diagnostic> Diagnostics);
