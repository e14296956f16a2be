using Facts.Compiler.Binding.Units.Composing;
using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Compiler.Binding.Units;

/// <summary>The units that every dataset has: count nouns, time, money, length, and so on, UCUM's, and the products of them.</summary>
internal static class UnitRegistry
{
    /// <summary>The ids of the simple units, for the nearest name. UCUM's codes are not among them.</summary>
    public static IEnumerable<string> Ids => SortedLines.Keys(UnitTable.Units);

    /// <summary>The unit of an id or an expression such as <c>h/d</c>; null where it is none.</summary>
    public static UnitDefinition? Find(string id) => UnitExpression.Read(id, FindSimple).Unit;

    /// <summary>The simple unit of an id: the language's own first, then UCUM's code, with or without a prefix; null where it is neither.</summary>
    public static UnitDefinition? FindSimple(string id) =>
        id.IndexOf('|') >= 0 || id.IndexOf('\n') >= 0 ? null
        : UnitRow.Find(id) is { } row ? row.Define(id)
        : SortedLines.Find(UnitTable.Refused, id) is not null ? null
        : UcumUnits.Find(id);

    /// <summary>One unit per another, which may be a project's own.</summary>
    public static UnitDefinition Compound(UnitDefinition numerator, UnitDefinition denominator) =>
        CompoundUnit.Of(numerator.Terms.Concat(denominator.Terms.Select(term => term with { Exponent = -term.Exponent })));

    /// <summary>The units of the language's own that values in a unit can be converted into, itself among them, by ordinal id.</summary>
    public static IEnumerable<UnitDefinition> CommensurableWith(UnitDefinition unit) => Ids.Select(id => FindSimple(id)!).Where(unit.IsCommensurable);

    /// <summary>What the quantity of several units is called in C# ("Energy"); null where it has no name.</summary>
    public static string? QuantityType(QuantityKind quantity) =>
        SortedLines.Find(UnitTable.Quantities, $"{quantity.Dimension} {quantity.Kind}")
        ?? (UnitKind.OfSimple(quantity.Dimension, "") == quantity.Kind ? SortedLines.Find(UnitTable.Quantities, quantity.Dimension + " ") : null);

    /// <summary>A unit of a project's own: a count noun, or, where it is so many of another unit, one that can be converted into that.</summary>
    public static UnitDefinition Own(
        string id, string singular, string plural, string? symbol, IEnumerable<string>? also = null, (Rational Factor, UnitDefinition Unit)? of = null)
    {
        string dimension = of?.Unit.Dimension ?? $"{{{id}}}";
        return new UnitDefinition(
            id,
            TypeNameOf(id),
            singular,
            plural,
            symbol,
            Ucum: null,
            of?.Unit.Quantity ?? new QuantityKind(dimension, UnitKind.OfSimple(dimension, "")),
            Factor: of is null ? Rational.One : of.Value.Factor * of.Value.Unit.Factor,
            Offset: Rational.Zero,
            IsWhole: of is null,
            Least: of is null || of.Value.Unit.Least is { Sign: 0 } ? Rational.Zero : null,
            Greatest: null)
        {
            Names = new[] { singular, plural }.Concat(also ?? []).Distinct().ToEquatableArray(),
            Symbols = symbol is null ? default : EquatableArray<string>.From([symbol]),
            IsOwn = true,
        };
    }

    /// <summary>
    /// The ids of the units that a word or symbol of English text names ("hours", "per cent", "km/h", "$"), by ordinal id; none where it is no unit's. "Dollars" names
    /// every currency of that name. Names may be in any case, symbols and codes in their own alone ("ALL", not "all"). "A", "are" and "in" are words of English first.
    /// </summary>
    public static IReadOnlyList<string> NamedBy(string word) => word is "a" or "are" or "in" ? [] : WrittenAs(word);

    /// <summary>The same for text that is known to be a unit, where <c>a</c> is the year, <c>are</c> 100 m² and <c>in</c> the inch.</summary>
    public static IReadOnlyList<string> WrittenAs(string word)
    {
        if (word.IndexOf('|') >= 0 || word.IndexOf('\n') >= 0)
        {
            return [];
        }

        string? ids = SortedLines.Find(UnitTable.Symbols, word) ?? SortedLines.Find(UnitTable.Names, word.ToLowerInvariant());
        return ids?.Split(';') ?? [];
    }

    private static string TypeNameOf(string id) =>
        string.Concat(id.Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
