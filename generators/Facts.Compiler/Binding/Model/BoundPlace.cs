using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>A place: its name is the words that define it. Coordinates are decimal degrees as written (WGS 84), the radius metres.</summary>
internal sealed record BoundPlace(
    string Id,
    FileSpan Place,
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
    EquatableArray<EvidenceSpan> Evidence,
    bool IsBroken);
