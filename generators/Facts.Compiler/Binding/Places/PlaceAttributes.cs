namespace Facts.Compiler.Binding.Places;

/// <summary>Where a definition says that a place is: its code, coordinates in decimal degrees (WGS 84) as written, radius in metres, and its ids elsewhere.</summary>
internal sealed record PlaceAttributes(string? Iso, string? Latitude, string? Longitude, string? Radius, string? Wikidata, string? GeoNames);
