using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>Finds the unit that a piece of running text names, over all units that there are but a project's own.</summary>
internal static class PrintedUnit
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int Longest = 100;

    /// <summary>
    /// The unit of a symbol (in its own case), a name (in any case), or a product or quotient of those as they are printed: <c>mg/dL</c>, <c>kW·h</c>,
    /// <c>W/(m·K)</c>, <c>m³ kg⁻¹</c>, <c>hours per day</c>; null where the text names none, or could name several ("dollars", "a/b·c").
    /// </summary>
    public static UnitDefinition? Find(string written)
    {
        string text = written.Trim();
        if (text.Length is 0 or > Longest || text.IndexOfAny(['|', '\n', '{', '}']) >= 0)
        {
            return null;
        }

        return Simple(text) ?? Quotient(text);
    }

    /// <summary>The unit of one name or symbol, which may have an exponent; null where it is none or several.</summary>
    private static UnitDefinition? Simple(string text)
    {
        IReadOnlyList<string> ids = UnitRegistry.WrittenAs(text);
        if (ids.Count > 0)
        {
            return Only(ids);
        }

        string code = text.Replace('µ', 'u').Replace('μ', 'u').Replace("Ω", "Ohm").Replace("Ω", "Ohm");
        return code.All(IsSymbolic) && SortedLines.Find(UnitTable.Refused, code) is null ? UcumUnits.Find(code) : null;
    }

    /// <summary>Kelvins and their differences are printed alike; what is printed alone is the temperature.</summary>
    private static UnitDefinition? Only(IReadOnlyList<string> ids)
    {
        string[] own = [.. ids.Where(id => !id.EndsWith("-difference", StringComparison.Ordinal))];
        return own.Length == 1 ? UnitRegistry.Find(own[0]) : null;
    }

    private static bool IsSymbolic(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '%' or '°';

    private static UnitDefinition? Quotient(string text)
    {
        List<string> sides = Split(text.Replace(" per ", "/"), '/');
        var terms = new List<UnitTerm>();
        for (int i = 0; i < sides.Count; i++)
        {
            bool isBelow = i > 0;
            string side = sides[i].Trim();
            bool isGrouped = side.Length > 2 && side[0] == '(' && side[side.Length - 1] == ')';
            if (side == "1" && !isBelow)
            {
                continue;
            }

            if (Product(isGrouped ? side.Substring(1, side.Length - 2) : side) is not { } factors || (isBelow && !isGrouped && factors.Count > 1))
            {
                return null;
            }

            terms.AddRange(factors.Select(term => isBelow ? term with { Exponent = -term.Exponent } : term));
        }

        return CompoundUnit.Of(terms);
    }

    private static List<UnitTerm>? Product(string text)
    {
        var terms = new List<UnitTerm>();
        foreach (string piece in text.Split(['·', '⋅', '∙', '*', '×', '.', ' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Power(piece) is not { } term)
            {
                return null;
            }

            terms.Add(term);
        }

        return terms.Count == 0 ? null : terms;
    }

    /// <summary>A name or symbol with an exponent, raised (<c>s⁻²</c>), after a caret (<c>s^-2</c>) or beside it (<c>s-2</c>).</summary>
    private static UnitTerm? Power(string piece)
    {
        if (Simple(piece) is { } whole)
        {
            return new UnitTerm(whole, 1);
        }

        string plain = string.Concat(piece.Select(c => Superscripts.IndexOf(c) is var digit and >= 0 ? (char)('0' + digit) : c is '⁻' or '−' ? '-' : c));
        int end = plain.Length;
        while (end > 0 && plain[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        int name = end > 0 && plain[end - 1] == '-' ? end - 1 : end;
        string digits = plain.Substring(name);
        string bare = plain.Substring(0, name).TrimEnd('^');
        return digits.Length is > 0 and <= 3 && int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent) && exponent != 0 && bare.Length > 0 && Simple(bare) is { } unit
            ? new UnitTerm(unit, exponent)
            : null;
    }

    private static List<string> Split(string text, char separator)
    {
        var pieces = new List<string>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] == separator && depth == 0)
            {
                pieces.Add(text.Substring(start, i - start));
                start = i + 1;
            }
        }

        pieces.Add(text.Substring(start));
        return pieces;
    }
}
