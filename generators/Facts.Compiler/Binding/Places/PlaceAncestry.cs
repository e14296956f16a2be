using Facts.Compiler.Binding.Declarations;

namespace Facts.Compiler.Binding.Places;

/// <summary>Which places a place lies in, and when two ids name the same place.</summary>
internal static class PlaceAncestry
{
    /// <summary>
    /// What two ids of the same place have alike: the ISO code, or where there is none the id itself. A code is marked by a character that no id holds, since
    /// an id may be written like the code of another place.
    /// </summary>
    public static string KeyOf(string id, NameIndex names) =>
        names.Find(DeclarationKind.Place, id)?.Find("iso") is { } iso ? "iso:" + CountryBoxes.OneCodeOf(iso) : id;

    /// <summary>The keys of all places that a place lies in, the nearest first, itself not among them.</summary>
    public static IReadOnlyList<string> Above(string id, NameIndex names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        var ids = new List<string> { id };
        for (int i = 0; i < ids.Count; i++)
        {
            ids.AddRange(Parents(ids[i], names).Where(seen.Add));
        }

        return [.. ids.Skip(1).Select(above => KeyOf(above, names)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Parents(string id, NameIndex names) =>
        names.Find(DeclarationKind.Place, id)?.Find("in")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
