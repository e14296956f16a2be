using Facts.Compiler.Binding.Units;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>Makes the names that the words of a figure may have for its unit.</summary>
internal static class UnitVocabularies
{
    public static UnitVocabulary Of(UnitDefinition unit, string? language, Func<string, UnitDefinition?>? find = null) => unit == UnitDefinition.Unknown
        ? UnitVocabulary.None
        : new UnitVocabulary(Names(unit), Terms(unit, 1, find ?? UnitRegistry.Find).ToEquatableArray(), RoleOf(unit))
        {
            IsMoney = IsMoney(unit, find ?? UnitRegistry.Find),
            IsHours = unit.Id is "h" or "h-per-d",
            Related = () => Related(unit),
        };

    public static IEnumerable<UnitDefinition> NamedIn(string text, UnitDefinition unit) => [];

    private static UnitRole RoleOf(UnitDefinition unit) =>
        unit.Id == "one" || (unit.IsWhole && unit.Dimension == unit.Id) ? UnitRole.Counted : unit.Dimension == "one" ? UnitRole.Share : UnitRole.Measured;

    private static bool IsMoney(UnitDefinition unit, Func<string, UnitDefinition?> find) =>
        (unit.Id.Length == 3 && unit.Id.All(c => c is >= 'A' and <= 'Z')) || (unit.Numerator is { } above && find(above) is { } numerator && IsMoney(numerator, find));

    private static UnitNames Names(UnitDefinition unit)
    {
        IEnumerable<string> symbols = unit.Symbol is { } symbol ? [symbol] : [];
        bool isCurrency = unit.Id.Length == 3 && unit.Id.All(c => c is >= 'A' and <= 'Z');
        return new UnitNames(
            unit.Id,
            unit.Words.Concat([unit.Singular, unit.Plural]).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(),
            symbols.Concat(isCurrency ? [unit.Id] : []).ToEquatableArray());
    }

    private static IEnumerable<UnitTerm> Terms(UnitDefinition unit, int exponent, Func<string, UnitDefinition?> find)
    {
        if (unit.Numerator is not { } above || unit.Denominator is not { } below)
        {
            return [new UnitTerm(Names(unit), exponent)];
        }

        return Terms(find(above)!, exponent, find).Concat(Terms(find(below)!, -exponent, find));
    }

    private static IReadOnlyList<RelatedUnit> Related(UnitDefinition unit) =>
        unit.IsCompound || unit.Dimension == "one" || (unit.IsWhole && unit.Dimension == unit.Id) ? [] :
        [
            .. UnitRegistry.Ids.Select(UnitRegistry.Find).OfType<UnitDefinition>().Where(other => other.Dimension == unit.Dimension)
                .Select(other => new RelatedUnit(Names(other), other.Factor / unit.Factor, (other.Offset - unit.Offset) / unit.Factor)),
        ];
}
