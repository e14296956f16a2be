using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>A place as it is emitted.</summary>
internal sealed record PlaceRow(
    string Id,
    string? Member,
    EquatableArray<string> Comment,
    string Name,
    string? Iso,
    EquatableArray<string> In,
    string? Latitude,
    string? Longitude,
    string? Radius,
    string? Wikidata,
    string? GeoNames,
    EquatableArray<string> Also,
    string? Note,
    EquatableArray<EvidenceSpan> Evidence);
