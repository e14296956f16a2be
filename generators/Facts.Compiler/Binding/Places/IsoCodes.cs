using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Places;

/// <summary>The codes of countries (ISO 3166-1 alpha-2) and of their subdivisions (ISO 3166-2), current and withdrawn.</summary>
internal static class IsoCodes
{
    private const int CountryLength = 2;

    /// <summary>The alpha-2 codes of all countries, by ordinal order.</summary>
    public static IEnumerable<string> Countries => SortedLines.Keys(IsoTable.Countries);

    /// <summary>A code; null where it is none and was none. Codes are written in capitals.</summary>
    public static IsoCode? Find(string code)
    {
        if (!code.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-') || code.Length < CountryLength)
        {
            return null;
        }

        string country = code.Substring(0, CountryLength);
        bool isCurrent = code.Length == CountryLength
            ? Row(code) is not null
            : code[CountryLength] == '-' && Subdivisions(country).Contains(code.Substring(CountryLength + 1), StringComparer.Ordinal);
        if (isCurrent)
        {
            return new IsoCode(code, country, IsCurrent: true, default);
        }

        return SortedLines.Find(IsoTable.Withdrawn, code) is { } successors
            ? new IsoCode(code, country, IsCurrent: false, successors.Split([';'], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray())
            : null;
    }

    /// <summary>The short English name of a country; the code itself where it is none.</summary>
    public static string NameOf(string country) => Row(country)?[1] ?? country;

    /// <summary>"; did you mean …?" or what else helps to find the code that was meant.</summary>
    public static string Hint(string found)
    {
        string upper = found.ToUpperInvariant().Replace('_', '-');
        if (Find(upper) is { IsCurrent: true })
        {
            return $"; did you mean '{upper}'?";
        }

        int hyphen = upper.IndexOf('-');
        string country = hyphen < 0 ? upper : upper.Substring(0, hyphen);
        if (hyphen > CountryLength && Named(country) is { } meant)
        {
            return Find(meant + upper.Substring(hyphen)) is { IsCurrent: true } code ? $"; did you mean '{code.Code}'?" : Hint(meant + upper.Substring(hyphen));
        }

        if (Row(country) is not null)
        {
            string[] codes = [.. Subdivisions(country).Select(part => $"{country}-{part}")];
            return codes.Length == 0
                ? $"; '{country}' ({NameOf(country)}) has no subdivisions"
                : NearestName.Of(upper, codes) is { } near ? $"; did you mean '{near}'?" : $"; those of {NameOf(country)} run from '{codes[0]}' to '{codes[codes.Length - 1]}'";
        }

        return Named(upper) is { } named ? $"; did you mean '{named}'?" : "";
    }

    /// <summary>The country whose alpha-3 code or name someone wrote.</summary>
    private static string? Named(string upper)
    {
        string? begun = null;
        foreach (string code in Countries)
        {
            string[] row = Row(code)!;
            string name = row[1].ToUpperInvariant();
            if (row[0] == upper || name == upper)
            {
                return code;
            }

            begun ??= upper.Length > 3 && name.StartsWith(upper, StringComparison.Ordinal) ? code : null;
        }

        return begun;
    }

    private static string[]? Row(string country) => SortedLines.Find(IsoTable.Countries, country)?.Split('|');

    private static string[] Subdivisions(string country) => Row(country)?[2].Split([';'], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
