using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Signs and words of units that are not in the registry, or not as they are written: <c>Mm³</c>, <c>Wh</c>, <c>megalitres</c>, <c>cubic feet</c>.</summary>
internal static class ForeignSign
{
    private static readonly string[] s_prefixes = ["da", "Y", "Z", "E", "P", "T", "G", "M", "k", "K", "h", "d", "c", "m", "µ", "μ", "n", "p", "f"];

    private static readonly HashSet<string> s_signs = new(StringComparer.Ordinal)
    {
        "m", "g", "s", "h", "A", "mol", "cd", "Hz", "N", "Pa", "J", "W", "V", "F", "Ω", "S", "Wb", "T", "lm", "lx", "Bq", "Gy", "Sv", "L", "l", "ℓ", "t", "eV", "bar", "Wh", "Wp", "We", "Wth",
        "VA", "cal", "B", "bit", "toe", "pc", "tpa", "ha", "€", "$", "£",
    };

    private static readonly string[] s_namedPrefixes =
    [
        "yotta", "zetta", "exa", "peta", "tera", "giga", "mega", "kilo", "hecto", "deca", "deka", "deci", "centi", "milli", "micro", "nano", "pico", "femto",
    ];

    /// <summary>The end of such a sign at an index, for a figure in a unit of measurement; null where there is none.</summary>
    public static int? End(WordList words, int index, UnitWords units)
    {
        UnitDefinition measured = units.Numerator ?? units.Unit;
        bool isMeasured = measured.Ucum is not null && !measured.IsWhole && !measured.IsShare;
        if (!isMeasured || !words.IsKind(index, WordTokenKind.Word))
        {
            return null;
        }

        bool isPower = words.WordAt(index) is "cubic" or "square" or "sq" or "cu";
        bool isNamed = isPower ? UnitRegistry.NamedBy(words.WordAt(index + 1)).Count > 0 : IsSign(words.Written(index, index + 1)) || HasNamedPrefix(words.WordAt(index));
        return isNamed ? index + (isPower ? 2 : 1) : null;
    }

    /// <summary>Whether a name is the figure's only where the case of its m, which is a thousandth or a million, doesn't count.</summary>
    public static bool IsOtherCase(UnitName name, UnitDefinition unit) =>
        name.IsOwn && unit.Symbol is { Length: > 1 } symbol && symbol[0] is 'm' or 'M' && name.Written.Length == symbol.Length && name.Written[0] is 'm' or 'M'
        && name.Written[0] != symbol[0] && string.Equals(name.Written, symbol, StringComparison.OrdinalIgnoreCase);

    private static bool IsSign(string written)
    {
        string sign = written.TrimEnd('²', '³');
        return (sign.Length > 0 && sign.Length < written.Length) || s_signs.Contains(sign)
            || s_prefixes.Any(prefix => sign.StartsWith(prefix, StringComparison.Ordinal) && s_signs.Contains(sign.Substring(prefix.Length)));
    }

    private static bool HasNamedPrefix(string word) =>
        s_namedPrefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.Length > prefix.Length + 2 && UnitRegistry.NamedBy(word.Substring(prefix.Length)).Count > 0);
}
