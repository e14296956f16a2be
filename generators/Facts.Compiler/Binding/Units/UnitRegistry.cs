using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>The units that every dataset has: count nouns, time, money, length, and so on, and the compounds of them.</summary>
internal static class UnitRegistry
{
    /// <summary>What stands between the parts of a compound's id.</summary>
    public const string Per = "-per-";

    /// <summary>The ids of the simple units, for the nearest name.</summary>
    public static IEnumerable<string> Ids => SortedLines.Keys(UnitTable.Units);

    /// <summary>The unit of an id, a compound such as <c>h-per-d</c> included; null where there is none.</summary>
    public static UnitDefinition? Find(string id)
    {
        if (id.IndexOf('|') >= 0 || id.IndexOf('\n') >= 0)
        {
            return null;
        }

        if (UnitRow.Find(id) is { } row)
        {
            return row.Define(id);
        }

        return Split(id) is var (numerator, denominator) && Find(numerator) is { } above && Find(denominator) is { } below
            ? Compound(above, below)
            : null;
    }

    /// <summary>
    /// The ids of the two parts of a compound's id, which are parted at the last <c>-per-</c> (<c>USD-per-person-per-mo</c> is dollars a person, per month);
    /// null where it is no compound's.
    /// </summary>
    public static (string Numerator, string Denominator)? Split(string id)
    {
        int at = id.LastIndexOf(Per, StringComparison.Ordinal);
        return at <= 0 || at + Per.Length == id.Length ? null : (id.Substring(0, at), id.Substring(at + Per.Length));
    }

    /// <summary>A compound of two units, which may be a project's own.</summary>
    public static UnitDefinition Compound(UnitDefinition numerator, UnitDefinition denominator) => CompoundUnit.Of(numerator, denominator);

    /// <summary>A count noun of a project's own.</summary>
    public static UnitDefinition Own(string id, string singular, string plural, string? symbol) => new(
        id,
        TypeNameOf(id),
        singular,
        plural,
        symbol,
        Ucum: null,
        Dimension: id,
        Factor: Rational.One,
        Offset: Rational.Zero,
        IsWhole: true,
        Least: Rational.Zero,
        Greatest: null,
        Words: new[] { singular.ToLowerInvariant(), plural.ToLowerInvariant() }.Distinct().ToEquatableArray(),
        Numerator: null,
        Denominator: null);

    /// <summary>
    /// The ids of the units that a word or sign of English text names ("hours", "per cent", "km/h", "$"), by ordinal id; none where it is no unit's. "Dollars" names
    /// every currency of that name. Case is ignored, but the code of a currency is one only in capitals ("ALL", not "all").
    /// </summary>
    public static IReadOnlyList<string> NamedBy(string word)
    {
        if (word.IndexOf('|') >= 0 || word.IndexOf('\n') >= 0)
        {
            return [];
        }

        string? ids = SortedLines.Find(UnitTable.Words, word) ?? SortedLines.Find(UnitTable.Words, word.ToLowerInvariant());
        return ids?.Split(';') ?? [];
    }

    private static string TypeNameOf(string id) =>
        string.Concat(id.Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
