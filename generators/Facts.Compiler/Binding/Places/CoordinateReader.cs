using System.Globalization;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Places;

/// <summary>Reads <c>geo="43.1155,131.8855"</c> (latitude, longitude) and <c>radius=</c>.</summary>
internal static class CoordinateReader
{
    private const decimal Pole = 90;
    private const decimal Antimeridian = 180;

    /// <summary>Half the way around the earth, in metres: no place is vaguer.</summary>
    private const decimal LongestRadius = 20_037_508;

    public static (string Latitude, string Longitude)? Read(Token value, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        string[] parts = value.Text.Split(',');
        if (parts.Length != 2)
        {
            diagnostics.Add(PlaceRules.MalformedGeo(source.Locate(value.Span), value.Text));
            return null;
        }

        Token latitude = Part(parts[0], value.Span.Start);
        Token longitude = Part(parts[1], value.Span.Start + parts[0].Length + 1);
        if (Degrees(latitude.Text) is not { } north || Degrees(longitude.Text) is not { } east)
        {
            diagnostics.Add(PlaceRules.MalformedGeo(source.Locate(value.Span), value.Text));
            return null;
        }

        if (Math.Abs(north) > Pole)
        {
            bool isSwapped = Math.Abs(north) <= Antimeridian && Math.Abs(east) <= Pole;
            diagnostics.Add(PlaceRules.OutOfRange(
                source.Locate(latitude.Span), "latitude", latitude.Text, "-90 to 90", isSwapped ? $"; the latitude comes first, so did you mean \"{longitude},{latitude}\"?" : ""));
            return null;
        }

        if (Math.Abs(east) > Antimeridian)
        {
            diagnostics.Add(PlaceRules.OutOfRange(source.Locate(longitude.Span), "longitude", longitude.Text, "-180 to 180", ""));
            return null;
        }

        return (latitude.Text, longitude.Text);
    }

    /// <summary>The metres of <c>radius=</c>, as written.</summary>
    public static string? ReadRadius(AttributesSyntax attributes, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        if (attributes.Find("radius") is not { } radius)
        {
            return null;
        }

        FileSpan place = source.Locate(radius.Value.Span);
        if (Degrees(radius.Value.Text) is not (> 0 and <= LongestRadius))
        {
            diagnostics.Add(PlaceRules.MalformedRadius(place, radius.Value.Text));
            return null;
        }

        if (attributes.Find("geo") is null)
        {
            diagnostics.Add(PlaceRules.RadiusWithoutGeo(source.Locate(radius.Span)));
        }

        return radius.Value.Text;
    }

    /// <summary>A decimal of digits, a point and a minus; null where it is none.</summary>
    public static decimal? Degrees(string text)
    {
        bool isForm = text.Length > 0 && text[text.Length - 1] != '.' && text.TrimStart('-').Length > 0 && text.TrimStart('-')[0] != '.'
            && text.All(c => c is (>= '0' and <= '9') or '.' or '-');
        return isForm && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal degrees)
            ? degrees
            : null;
    }

    /// <summary>One side of the comma without the blanks around it.</summary>
    private static Token Part(string text, int start)
    {
        string trimmed = text.Trim(' ');
        return new Token(trimmed, TextSpan.At(start + text.Length - text.TrimStart(' ').Length, trimmed.Length));
    }
}
