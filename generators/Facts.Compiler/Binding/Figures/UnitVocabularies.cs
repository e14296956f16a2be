using System.Runtime.CompilerServices;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>Makes the names that the words of a figure may have for its unit: its own and those of its factors, with the symbols that all languages share.</summary>
internal static class UnitVocabularies
{
    /// <summary>No unit is printed in more characters.</summary>
    private const int LongestPrinted = 60;

    /// <summary>A unit is asked for by each figure of a measure; what is made of it is kept as long as the unit is.</summary>
    private static readonly ConditionalWeakTable<UnitDefinition, Dictionary<string, UnitVocabulary>> s_known = new();

    public static UnitVocabulary Of(UnitDefinition unit, string? language)
    {
        if (unit == UnitDefinition.Unknown)
        {
            return UnitVocabulary.None;
        }

        string primary = Lexicon.PrimaryOf(language);
        Dictionary<string, UnitVocabulary> known = s_known.GetOrCreateValue(unit);
        lock (known)
        {
            if (!known.TryGetValue(primary, out UnitVocabulary? vocabulary))
            {
                known.Add(primary, vocabulary = Make(unit, primary));
            }

            return vocabulary;
        }
    }

    /// <summary>The units of a unit's kind that a text names, itself apart: for a figure whose number is converted.</summary>
    public static IEnumerable<UnitDefinition> NamedIn(string text, UnitDefinition unit, string? language) =>
        Printed(text).Concat(Named(text, language)).Where(found => found.IsCommensurable(unit) && found.Id != unit.Id).GroupBy(found => found.Id).Select(same => same.First());

    private static UnitVocabulary Make(UnitDefinition unit, string language) => new(
        Names(unit, language),
        unit.Terms.Select(term => new UnitFactor(Names(term.Unit, language), term.Exponent)).ToEquatableArray(),
        RoleOf(unit))
    {
        IsMoney = IsCurrency(unit.Terms[0].Unit.Id),
        IsHours = unit.Id is "h" or "h/d",
        Percent = Names(UnitRegistry.FindSimple("percent")!, language),
        Related = unit.IsCompound || IsCounted(unit) || IsCurrency(unit.Id) ? null : () => Related(unit, language),
    };

    private static UnitRole RoleOf(UnitDefinition unit) => IsCounted(unit) ? UnitRole.Counted : unit.IsShare ? UnitRole.Share : UnitRole.Measured;

    /// <summary>A pure number, or a count noun: each is a dimension of its own.</summary>
    private static bool IsCounted(UnitDefinition unit) => unit.Id == "one" || (unit is { IsWhole: true, IsCompound: false } && unit.Dimension.StartsWith("{", StringComparison.Ordinal));

    private static bool IsCurrency(string id) => id.Length == 3 && id.All(c => c is >= 'A' and <= 'Z');

    private static UnitNames Names(UnitDefinition unit, string language) => new(
        unit.Id,
        unit.IsOwn || language == "en" ? unit.Names : default,
        IsCurrency(unit.Id) && !unit.Symbols.Contains(unit.Id) ? unit.Symbols.Concat([unit.Id]).ToEquatableArray() : unit.Symbols);

    private static IReadOnlyList<RelatedUnit> Related(UnitDefinition unit, string language) =>
    [
        .. from other in UnitRegistry.CommensurableWith(unit)
           let conversion = UnitConversion.Between(other, unit)
           select new RelatedUnit(Names(other, language), conversion.Factor, conversion.Offset),
    ];

    /// <summary>Every piece of the text, between blanks or behind digits, that names a unit as it is printed.</summary>
    private static IEnumerable<UnitDefinition> Printed(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            bool begins = !char.IsWhiteSpace(text[start]) && !char.IsDigit(text[start]) && (start == 0 || char.IsWhiteSpace(text[start - 1]) || char.IsDigit(text[start - 1]) || text[start - 1] == '-');
            int last = text.Length - start <= LongestPrinted ? text.Length : text.LastIndexOf(' ', start + LongestPrinted);
            for (int end = last; begins && end > start; end = end > start + 1 ? text.LastIndexOf(' ', end - 2) : start)
            {
                if (end > start && PrintedUnit.Find(text.Substring(start, end - start)) is { } unit)
                {
                    yield return unit;
                }
            }
        }
    }

    private static IEnumerable<UnitDefinition> Named(string text, string? language) => Lexicon.Of(language).UnitPhrases
        .Where(names => names.Any(name => text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0))
        .Select(names => UnitRegistry.FindSimple(names.Key))
        .OfType<UnitDefinition>();
}
