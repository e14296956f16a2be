using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT23xx: codes and coordinates.</summary>
internal static class PlaceRules
{
    private static readonly Rule UnknownCodeRule = Rule.Error(
        "FACT2301",
        "Unknown place code",
        "'{0}' is no code of ISO 3166{1} Write a country as two capitals (RU) or a subdivision as its country, a hyphen and its own code (RU-PRI).");

    private static readonly Rule WithdrawnCodeRule = Rule.Error(
        "FACT2302", "Withdrawn place code", "'{0}' is not, or no longer, the code of a country or subdivision. Today it is {1}.");

    private static readonly Rule NoLongerACodeRule = Rule.Error(
        "FACT2303",
        "A place code without a successor",
        "'{0}' is not, or no longer, the code of a country or subdivision. Use the code of what the place belongs to today, or in= and the place it lies in.");

    private static readonly Rule MalformedGeoRule = Rule.Error(
        "FACT2304",
        "Coordinates that can't be read",
        "geo= can't be '{0}'. Write latitude and longitude in decimal degrees with a comma between, south and west with a minus, such as geo=\"43.1155,131.8855\".");

    private static readonly Rule OutOfRangeRule = Rule.Error(
        "FACT2305", "A coordinate off the globe", "The {0} '{1}' is not within {2}{3}");

    private static readonly Rule MalformedRadiusRule = Rule.Error(
        "FACT2306", "A radius that is no length", "radius= can't be '{0}'. Write metres, more than 0 and at most 20037508 (halfway round the earth), such as radius=500.");

    private static readonly Rule RadiusWithoutGeoRule = Rule.Error(
        "FACT2307", "A radius around nothing", "radius= says how vague geo= is, and there is no geo=. Add it, or take radius= away.");

    private static readonly Rule MalformedWikidataRule = Rule.Error(
        "FACT2308", "A Wikidata id that can't be one", "wikidata= can't be '{0}'. Write a Q and a number, such as wikidata=Q159.");

    private static readonly Rule MalformedGeoNamesRule = Rule.Error(
        "FACT2309", "A GeoNames id that can't be one", "geonames= can't be '{0}'. Write a number, such as geonames=2013348.");

    private static readonly Rule OutsideBoxRule = Rule.Error(
        "FACT2310",
        "Coordinates outside the country",
        "These coordinates are {3} degrees outside {0}, which lies within latitude {1} and longitude {2}{4} Correct geo=, or iso= or in=.");

    private static readonly Rule IsoAndInDisagreeRule = Rule.Error(
        "FACT2311", "A code and a place that disagree", "iso={0} is in {1}, but in={2} is in {3}. Correct one of the two.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownCodeRule, WithdrawnCodeRule, NoLongerACodeRule, MalformedGeoRule, OutOfRangeRule, MalformedRadiusRule, RadiusWithoutGeoRule,
        MalformedWikidataRule, MalformedGeoNamesRule, OutsideBoxRule, IsoAndInDisagreeRule,
    ];

    public static Diagnostic UnknownCode(FileSpan place, string found, string hint) => UnknownCodeRule.At(place, found, NearestName.Ended(hint));

    public static Diagnostic WithdrawnCode(FileSpan place, string found, string successors) => WithdrawnCodeRule.At(place, found, successors);

    public static Diagnostic NoLongerACode(FileSpan place, string found) => NoLongerACodeRule.At(place, found);

    public static Diagnostic MalformedGeo(FileSpan place, string found) => MalformedGeoRule.At(place, found);

    public static Diagnostic OutOfRange(FileSpan place, string coordinate, string found, string range, string hint) =>
        OutOfRangeRule.At(place, coordinate, found, range, NearestName.Ended(hint));

    public static Diagnostic MalformedRadius(FileSpan place, string found) => MalformedRadiusRule.At(place, found);

    public static Diagnostic RadiusWithoutGeo(FileSpan place) => RadiusWithoutGeoRule.At(place);

    public static Diagnostic MalformedWikidata(FileSpan place, string found) => MalformedWikidataRule.At(place, found);

    public static Diagnostic MalformedGeoNames(FileSpan place, string found) => MalformedGeoNamesRule.At(place, found);

    public static Diagnostic OutsideBox(FileSpan place, string country, string latitudes, string longitudes, string degrees, string hint) =>
        OutsideBoxRule.At(place, country, latitudes, longitudes, degrees, NearestName.Ended(hint));

    public static Diagnostic IsoAndInDisagree(FileSpan place, string iso, string country, string above, string otherCountry) =>
        IsoAndInDisagreeRule.At(place, iso, country, above, otherCountry);
}
