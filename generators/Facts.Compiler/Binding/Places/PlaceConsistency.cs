using System.Globalization;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Places;

/// <summary>Whether what a place says of itself fits together: its code, the places it lies in, and its coordinates.</summary>
internal static class PlaceConsistency
{
    /// <summary>Outlines are simplified, and islands, waters and moorings lie off them.</summary>
    private const decimal Spare = 0.5m;

    public static void Check(SpanSyntax place, PlaceAttributes read, IReadOnlyList<string> above, NameIndex names, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        IReadOnlyList<string> countries = CountryAncestry.Of(above, names);
        if (read.Iso is { } iso && countries.Count > 0 && place.Attributes.Find("iso") is { } code && !countries.Any(country => AreOne(iso, country)))
        {
            diagnostics.Add(PlaceRules.IsoAndInDisagree(
                source.Locate(code.Value.Span), iso, Name(iso), string.Join(", ", above), string.Join(" and ", countries.Select(Name).Distinct(StringComparer.Ordinal))));
            return;
        }

        if (read.Latitude is { } latitude && read.Longitude is { } longitude && place.Attributes.Find("geo") is { } geo)
        {
            IReadOnlyList<string> declared = read.Iso is null ? countries : [read.Iso];
            CheckBox(CoordinateReader.Degrees(latitude)!.Value, CoordinateReader.Degrees(longitude)!.Value, declared, source.Locate(geo.Value.Span), diagnostics);
        }
    }

    private static void CheckBox(decimal latitude, decimal longitude, IReadOnlyList<string> countries, FileSpan place, ICollection<Diagnostic> diagnostics)
    {
        var near = countries
            .SelectMany(country => CountryBoxes.Find(country).Select(box => (Country: country, Box: box, Distance: box.DistanceTo(latitude, longitude))))
            .OrderBy(candidate => candidate.Distance)
            .ToList();
        if (near.Count == 0 || near[0].Distance <= Spare)
        {
            return;
        }

        GeoBox box = near[0].Box;
        decimal swapped = near.Min(candidate => Math.Abs(longitude) <= 90 ? candidate.Box.DistanceTo(longitude, latitude) : decimal.MaxValue);
        diagnostics.Add(PlaceRules.OutsideBox(
            place,
            Name(near[0].Country),
            $"{Text(box.South)} to {Text(box.North)}",
            $"{Text(box.West)} to {Text(box.East)}{(box.Crosses180 ? " (across 180)" : "")}",
            Text(near[0].Distance),
            swapped <= Spare ? "; the latitude comes first, and these two would fit the other way round" : ""));
    }

    private static bool AreOne(string iso, string country) =>
        CountryBoxes.CountriesOf(iso).Intersect(CountryBoxes.CountriesOf(country), StringComparer.Ordinal).Any();

    private static string Name(string iso) => IsoCodes.NameOf(iso.Substring(0, 2));

    private static string Text(decimal degrees) => degrees.ToString("0.##", CultureInfo.InvariantCulture);
}
