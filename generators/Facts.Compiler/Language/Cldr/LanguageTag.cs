namespace Facts.Compiler.Language.Cldr;

/// <summary>Language tags (BCP 47) as CLDR writes them.</summary>
internal static class LanguageTag
{
    /// <summary>Language, script and region of a tag in the case that CLDR gives them (<c>sr-Latn-BA</c>); variants and extensions are left out. No tag is English.</summary>
    public static string Normalize(string? tag)
    {
        string[] parts = (string.IsNullOrEmpty(tag) ? "en" : tag!).Split('-', '_');
        string normal = parts[0].ToLowerInvariant();
        int next = 1;
        if (next < parts.Length && parts[next].Length == 4 && parts[next].All(IsLetter))
        {
            normal += "-" + parts[next].Substring(0, 1).ToUpperInvariant() + parts[next].Substring(1).ToLowerInvariant();
            next++;
        }

        bool isRegion = next < parts.Length
            && ((parts[next].Length == 2 && parts[next].All(IsLetter)) || (parts[next].Length == 3 && parts[next].All(digit => digit is >= '0' and <= '9')));
        return isRegion ? normal + "-" + parts[next].ToUpperInvariant() : normal;
    }

    /// <summary>The tag without its last part; null for a language alone.</summary>
    public static string? Shorten(string tag) => tag.LastIndexOf('-') is > 0 and var hyphen ? tag.Substring(0, hyphen) : null;

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
