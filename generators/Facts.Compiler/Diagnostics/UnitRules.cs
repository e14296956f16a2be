using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT21xx: units and measures.</summary>
internal static class UnitRules
{
    private static readonly Rule UnknownUnitRule = Rule.Error(
        "FACT2101", "Unknown unit", "There is no unit '{0}'{1} Use a unit of the language, or define a count noun of your own with .unit.");

    private static readonly Rule UnknownPartRule = Rule.Error(
        "FACT2102", "Unknown part of a unit", "'{0}' in '{1}' is no unit{2} Both sides of -per- are units of the language or count nouns of your own.");

    private static readonly Rule ShareUnitRule = Rule.Error(
        "FACT2103",
        "A share of something countable",
        "A share is a part of a whole, so its unit is percent or one, and not '{0}'. Use nature=stock or nature=flow to count, or unit=percent.");

    private static readonly Rule MalformedLimitRule = Rule.Error(
        "FACT2110", "A limit that is no number", "{0}= can't be '{1}'. Write a decimal number such as 0 or 24.5.");

    private static readonly Rule MinAboveMaxRule = Rule.Error(
        "FACT2111", "Limits the wrong way round", "min={0} is above max={1}. Swap them, or correct one.");

    private static readonly Rule LimitBeyondUnitRule = Rule.Error(
        "FACT2112", "A limit that the unit doesn't allow", "{0}={1} is {2} any value in '{3}' can be, which is {4}. Take {0}= away, or correct it.");

    public static IReadOnlyList<Rule> All { get; } =
        [UnknownUnitRule, UnknownPartRule, ShareUnitRule, MalformedLimitRule, MinAboveMaxRule, LimitBeyondUnitRule];

    public static Diagnostic UnknownUnit(FileSpan place, string found, string hint) => UnknownUnitRule.At(place, found, NearestName.Ended(hint));

    public static Diagnostic UnknownPart(FileSpan place, string part, string unit, string hint) => UnknownPartRule.At(place, part, unit, NearestName.Ended(hint));

    public static Diagnostic ShareUnit(FileSpan place, string unit) => ShareUnitRule.At(place, unit);

    public static Diagnostic MalformedLimit(FileSpan place, string key, string found) => MalformedLimitRule.At(place, key, found);

    public static Diagnostic MinAboveMax(FileSpan place, string least, string greatest) => MinAboveMaxRule.At(place, least, greatest);

    public static Diagnostic LimitTooLow(FileSpan place, string key, string limit, string unit, string least) =>
        LimitBeyondUnitRule.At(place, key, limit, "lower than", unit, least + " or more");

    public static Diagnostic LimitTooHigh(FileSpan place, string key, string limit, string unit, string greatest) =>
        LimitBeyondUnitRule.At(place, key, limit, "higher than", unit, greatest + " or less");
}
