using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Cldr;

/// <summary>
/// How a locale writes numbers in the digits 0 to 9: the decimal sign, the signs that may part groups of digits (a blank of any kind where the locale has one,
/// either apostrophe where it has that), and how many digits the last group and the other groups have.
/// </summary>
internal sealed record NumberFormat(char Decimal, string Group, int Primary, int Secondary)
{
    private const string Blanks = "\u00A0\u202F\u2009 ";
    /// <summary>Most documents are in English, and each of their figures asks.</summary>
    private static readonly Lazy<NumberFormat?> s_english = new(() => Find("en"));

    private const string Apostrophes = "'\u2019";

    /// <summary>
    /// The format of a document's language (a BCP 47 tag). Null where CLDR does not know the language, and where its regions differ and the tag names none of
    /// those CLDR knows. English and German alone are those of the United States and of Germany.
    /// </summary>
    public static NumberFormat? Of(string? languageTag) => languageTag is null or "en" ? s_english.Value : Find(languageTag);

    private static NumberFormat? Find(string? languageTag)
    {
        string tag = LanguageTag.Normalize(languageTag);
        string language = tag.Split('-')[0];
        if (SortedLines.Find(SeparatorTable.Rows, language) is not { } row)
        {
            return null;
        }

        string[] parts = row.Split('|');
        if (tag == language)
        {
            return parts[4] == "differ" ? null : Read(parts);
        }

        string rest = tag.Substring(language.Length + 1);
        return SortedLines.Find(SeparatorTable.Rows, tag) is { } own ? Read(own.Split('|'))
            : parts[5].Split(';').Contains(rest) || (parts[4] == "agree" && IsRegion(rest)) ? Read(parts)
            : null;
    }

    // A script that CLDR does not know for the language may have signs of its own, a region where all others agree does not.
    private static bool IsRegion(string rest) => rest.Length < 4;

    private static NumberFormat Read(string[] parts) => new(
        Sign(parts[0]),
        Widen(Sign(parts[1])),
        int.Parse(parts[2], CultureInfo.InvariantCulture),
        int.Parse(parts[3], CultureInfo.InvariantCulture));

    private static string Widen(char group) =>
        Blanks.IndexOf(group) >= 0 ? Blanks : Apostrophes.IndexOf(group) >= 0 ? Apostrophes : group.ToString();

    private static char Sign(string code) => (char)int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
