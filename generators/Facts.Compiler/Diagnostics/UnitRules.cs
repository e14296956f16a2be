using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT21xx, and from FACT2312 on: units and measures.</summary>
internal static class UnitRules
{
    private static readonly Rule UnknownUnitRule = Rule.Error(
        "FACT2101", "Unknown unit", "There is no unit '{0}'{1} Use a unit of the language, or define a count noun of your own with .unit.");

    private static readonly Rule UnknownPartRule = Rule.Error(
        "FACT2102", "Unknown part of a unit", "'{0}' in '{1}' is no unit{2} Each part is a unit of the language, of UCUM, or of your own.");

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

    private static readonly Rule MalformedUnitRule = Rule.Error(
        "FACT2312",
        "A unit that isn't a product of units",
        "The unit '{0}' can't be read at {1}: {2}. Write units with '.', '/', exponents and parentheses, such as km/h, m/s2 or USD/(person.mo).");

    private static readonly Rule AnnotationInUnitRule = Rule.Error(
        "FACT2313", "An annotation in a unit", "'{0}' in the unit '{1}' is an annotation of UCUM, which no value can be converted by; {2}.");

    private static readonly Rule OldFormRule = Rule.Error("FACT2314", "A unit with -per-", "The unit '{0}' is written '{1}'.");

    private static readonly Rule RefusedUnitRule = Rule.Error("FACT2315", "A unit that can't be relied on", "'{0}' can't be a unit: {1}.");

    private static readonly Rule ProductAfterSlashRule = Rule.Error(
        "FACT2316", "A product after a slash", "The unit '{0}' may be read in two ways, since a product stands after a slash. To say which, {1}.");

    private static readonly Rule NumberInUnitRule = Rule.Error("FACT2317", "A number in a unit", "'{0}' can't stand in the unit '{1}': {2}.");

    private static readonly Rule UcumIdRule = Rule.Error(
        "FACT2318", "A unit of your own that UCUM has", "'{0}' means something to UCUM already ({1}), so it can't be the id of a unit of your own. Use an id that is a word.");

    private static readonly Rule MalformedFactorRule = Rule.Error("FACT2319", "A unit of your own that isn't made of another", "of= can't be '{0}': {1}.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownUnitRule, UnknownPartRule, ShareUnitRule, MalformedLimitRule, MinAboveMaxRule, LimitBeyondUnitRule, MalformedUnitRule, AnnotationInUnitRule, OldFormRule,
        RefusedUnitRule, ProductAfterSlashRule, NumberInUnitRule, UcumIdRule, MalformedFactorRule,
    ];

    public static Diagnostic UnknownUnit(FileSpan place, string found, string hint) => UnknownUnitRule.At(place, found, NearestName.Ended(hint));

    public static Diagnostic UnknownPart(FileSpan place, string part, string unit, string hint) => UnknownPartRule.At(place, part, unit, NearestName.Ended(hint));

    public static Diagnostic MalformedUnit(FileSpan place, string unit, string found, string advice) => MalformedUnitRule.At(place, unit, found, advice);

    public static Diagnostic AnnotationInUnit(FileSpan place, string note, string unit, string advice) => AnnotationInUnitRule.At(place, note, unit, advice);

    public static Diagnostic OldForm(FileSpan place, string old, string now) => OldFormRule.At(place, old, now);

    public static Diagnostic RefusedUnit(FileSpan place, string found, string why) => RefusedUnitRule.At(place, found, why);

    public static Diagnostic ProductAfterSlash(FileSpan place, string unit, string advice) => ProductAfterSlashRule.At(place, unit, advice);

    public static Diagnostic NumberInUnit(FileSpan place, string number, string unit, string advice) => NumberInUnitRule.At(place, number, unit, advice);

    public static Diagnostic UcumId(FileSpan place, string id, string meaning) => UcumIdRule.At(place, id, meaning);

    public static Diagnostic MalformedFactor(FileSpan place, string found, string problem) => MalformedFactorRule.At(place, found, problem);

    public static Diagnostic ShareUnit(FileSpan place, string unit) => ShareUnitRule.At(place, unit);

    public static Diagnostic MalformedLimit(FileSpan place, string key, string found) => MalformedLimitRule.At(place, key, found);

    public static Diagnostic MinAboveMax(FileSpan place, string least, string greatest) => MinAboveMaxRule.At(place, least, greatest);

    public static Diagnostic LimitTooLow(FileSpan place, string key, string limit, string unit, string least) =>
        LimitBeyondUnitRule.At(place, key, limit, "lower than", unit, least + " or more");

    public static Diagnostic LimitTooHigh(FileSpan place, string key, string limit, string unit, string greatest) =>
        LimitBeyondUnitRule.At(place, key, limit, "higher than", unit, greatest + " or less");
}
