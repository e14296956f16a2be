using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Places;

/// <summary>The boxes that countries lie in.</summary>
internal static class CountryBoxes
{
    /// <summary>
    /// The boxes of a country or of the country of a subdivision: its own first, then those of the territories that are subdivisions of it (Guadeloupe, for
    /// France). A subdivision that is such a territory has that box alone. Empty where the code is none.
    /// </summary>
    public static EquatableArray<GeoBox> Find(string iso)
    {
        string key = KeyOf(iso);
        if (Row(key) is not { } row)
        {
            return default;
        }

        return row[4].Split([';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Row)
            .Prepend(row)
            .Select(values => Box(values!))
            .ToEquatableArray();
    }

    /// <summary>
    /// The codes by which a code's country goes: for FR-971 those of Guadeloupe and of France, for RU-PRI that of Russia, for GP those of Guadeloupe and of France.
    /// </summary>
    public static IReadOnlyList<string> CountriesOf(string iso)
    {
        string country = iso.Substring(0, Math.Min(2, iso.Length));
        string key = KeyOf(iso);
        IEnumerable<string> above = SubdivisionsThatAre(key).Select(subdivision => subdivision.Substring(0, 2));
        return [.. new[] { country, key }.Concat(above).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The code by which a place goes that has two: GP for FR-971, which is all of it. Of several subdivisions that share a country's code (Svalbard, Jan Mayen)
    /// each is a part of it, and keeps its own.
    /// </summary>
    public static string OneCodeOf(string iso) =>
        SortedLines.Find(BoxTable.Territories, iso) is { } country && SubdivisionsThatAre(country).Count() == 1 ? country : iso;

    private static IEnumerable<string> SubdivisionsThatAre(string country) =>
        SortedLines.Keys(BoxTable.Territories).Where(subdivision => SortedLines.Find(BoxTable.Territories, subdivision) == country);

    private static string KeyOf(string iso) => SortedLines.Find(BoxTable.Territories, iso) ?? iso.Substring(0, Math.Min(2, iso.Length));

    private static string[]? Row(string key) => SortedLines.Find(BoxTable.Boxes, key)?.Split('|');

    private static GeoBox Box(string[] row) => new(Degrees(row[0]), Degrees(row[1]), Degrees(row[2]), Degrees(row[3]));

    private static decimal Degrees(string hundredths) => int.Parse(hundredths, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / 100m;
}
