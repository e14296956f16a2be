using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT21xx: units and measures.</summary>
internal static class UnitRules
{
    private static readonly Rule UnknownUnitRule = Rule.Error(
        "FACT2101", "Unknown unit", "there is no unit '{0}'{1}; use a unit of the language, or define a count noun of your own with .unit");

    private static readonly Rule MalformedLimitRule = Rule.Error(
        "FACT2110", "A limit that is no number", "{0}= can't be '{1}'; write a decimal number such as 0 or 24.5");

    private static readonly Rule MinAboveMaxRule = Rule.Error(
        "FACT2111", "Limits the wrong way round", "min={0} is above max={1}; swap them, or correct one");

    public static IReadOnlyList<Rule> All { get; } = [UnknownUnitRule, MalformedLimitRule, MinAboveMaxRule];

    public static Diagnostic UnknownUnit(FileSpan place, string found, string hint) => UnknownUnitRule.At(place, found, hint);

    public static Diagnostic MalformedLimit(FileSpan place, string key, string found) => MalformedLimitRule.At(place, key, found);

    public static Diagnostic MinAboveMax(FileSpan place, string least, string greatest) => MinAboveMaxRule.At(place, least, greatest);
}
