using Facts.Compiler.Binding.Declarations;

namespace Facts.Compiler.Binding.Places;

/// <summary>When two ids name the same place.</summary>
internal static class PlaceKey
{
    /// <summary>
    /// What two ids of the same place have alike: the ISO code, or where there is none the id itself. A code is marked by a character that no id holds, since
    /// an id may be written like the code of another place.
    /// </summary>
    public static string Of(string id, NameIndex names) =>
        names.Find(DeclarationKind.Place, id)?.Find("iso") is { } iso ? "iso:" + CountryBoxes.OneCodeOf(iso) : id;
}
