using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Places;

/// <summary>Reads <c>iso=</c>, <c>geo=</c>, <c>radius=</c>, <c>wikidata=</c> and <c>geonames=</c> of a place. What is wrong is reported and not taken.</summary>
internal static class PlaceReader
{
    private const int MostIdDigits = 12;

    public static PlaceAttributes Read(SpanSyntax place, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        AttributesSyntax attributes = place.Attributes;
        string? code = attributes.Find("iso") is { } iso ? Code(iso.Value, source, diagnostics) : null;
        (string Latitude, string Longitude)? point = attributes.Find("geo") is { } geo ? CoordinateReader.Read(geo.Value, source, diagnostics) : null;
        return new PlaceAttributes(
            code,
            point?.Latitude,
            point?.Longitude,
            CoordinateReader.ReadRadius(attributes, source, diagnostics),
            Form(attributes, "wikidata", IsWikidata, (span, found) => PlaceRules.MalformedWikidata(span, found), source, diagnostics),
            Form(attributes, "geonames", IsNumber, (span, found) => PlaceRules.MalformedGeoNames(span, found), source, diagnostics));
    }

    /// <summary>A code that exists. One that was withdrawn in favour of a single other is read as that one, so that what else hangs on it is still looked at.</summary>
    private static string? Code(Token value, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        switch (IsoCodes.Find(value.Text))
        {
            case { IsCurrent: true } known:
                return known.Code;
            case { Successors: { Count: > 0 } successors }:
                diagnostics.Add(PlaceRules.WithdrawnCode(source.Locate(value.Span), value.Text, string.Join(" or ", successors)));
                return successors.Count == 1 ? successors[0] : null;
            case { }:
                diagnostics.Add(PlaceRules.NoLongerACode(source.Locate(value.Span), value.Text));
                return null;
            default:
                diagnostics.Add(PlaceRules.UnknownCode(source.Locate(value.Span), value.Text, IsoCodes.Hint(value.Text)));
                return null;
        }
    }

    private static string? Form(
        AttributesSyntax attributes, string key, Func<string, bool> isForm, Func<FileSpan, string, Diagnostic> report, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        if (attributes.Find(key) is not { } attribute)
        {
            return null;
        }

        if (isForm(attribute.Value.Text))
        {
            return attribute.Value.Text;
        }

        diagnostics.Add(report(source.Locate(attribute.Value.Span), attribute.Value.Text));
        return null;
    }

    private static bool IsWikidata(string text) => text.Length > 1 && text[0] == 'Q' && IsNumber(text.Substring(1));

    private static bool IsNumber(string text) =>
        text.Length is > 0 and <= MostIdDigits && text[0] != '0' && text.All(c => c is >= '0' and <= '9');
}
