using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT20xx: numbers and modifiers in words.</summary>
internal static class NumberRules
{
    private static readonly Rule NoNumberRule = Rule.Absence(
        "FACT2001",
        "No number in a figure",
        "The words '{0}' have no number and no word of quantity (most, many, some, none, few, rose, fell, …). Put the brackets around the number, or give it as value=, or a modifier that needs no number as mod=.");

    private static readonly Rule OrdinalRule = Rule.Error(
        "FACT2002",
        "An ordinal taken for a count",
        "'{0}' says which one, not how many. Put the brackets around the number that counts, or say how many as value=.");

    private static readonly Rule LabelRule = Rule.Error(
        "FACT2003",
        "A name or a time of day taken for a count",
        "The digits of '{0}' are part of a name, a date or a time of day, and count nothing. Leave it outside the brackets of the figure.");

    private static readonly Rule TwoNumbersRule = Rule.Error(
        "FACT2004",
        "Two numbers in one figure",
        "'{1}' is a second number in this figure; the first is '{0}'. A figure has one number: end the brackets before the second, or give it brackets of its own.");

    private static readonly Rule CommaGroupsRule = Rule.Error(
        "FACT2005",
        "Commas that do not part thousands",
        "The {1} in '{0}' do not part thousands, as in 21,000. {2}");

    private static readonly Rule TooLongRule = Rule.Error(
        "FACT2006",
        "A number of more than 28 digits",
        "'{0}' is a number of more than 28 digits, which is more than can be kept exactly. Write it with fewer digits.");

    private static readonly Rule RangeUpsideDownRule = Rule.Error(
        "FACT2007",
        "A range upside down",
        "The range '{0}' begins with the larger number. Write the smaller number first.");

    private static readonly Rule ModifierOutsideRule = Rule.Error(
        "FACT2008",
        "A modifier left outside the brackets",
        "The word '{0}' beside this figure changes what its number says. Take '{0}' into the brackets, or say {1}.");

    private static readonly Rule UnknownModifierRule = Rule.Error(
        "FACT2009",
        "An unknown modifier",
        "There is no modifier '{0}'{1} Expected one of: {2}.");

    private static readonly Rule ModifierDisagreesRule = Rule.Error(
        "FACT2010",
        "A modifier that disagrees with the words",
        "mod={0} disagrees with the words '{1}', which say '{2}'. Leave mod= out, or change the words.");

    private static readonly Rule TwoModifiersRule = Rule.Error(
        "FACT2011",
        "Two modifiers on one number",
        "'{0}' and '{1}' qualify the same number in two ways. Keep one of them inside the brackets.");

    private static readonly Rule ModifierNeedsNumberRule = Rule.Error(
        "FACT2012",
        "A modifier without its number",
        "mod={0} needs {1} in the words of the figure, and '{2}' has none. Put the brackets around it, or use a modifier that needs no number (few, dozens, most, many, some, none, rose, fell, unknown, unlimited).");

    private static readonly Rule ValueMalformedRule = Rule.Error(
        "FACT2013",
        "A malformed value",
        "'{0}' is not a decimal number. Write digits, with a point before decimals and a minus in front where needed, and nothing else: value=21000, value=-4.5.");

    private static readonly Rule ValueDisagreesRule = Rule.Error(
        "FACT2014",
        "A value that disagrees with the words",
        "value={0} disagrees with the words '{1}', which say {2}. Leave value= out (it is for words that have no number), or correct it.");

    private static readonly Rule WrongUnitRule = Rule.Error(
        "FACT2015",
        "A unit that is not the figure's",
        "The words count in '{0}', but the unit of this figure is {1}. Nothing is converted: give the figure the unit of its words (unit= or another measure), or move the brackets.");

    private static readonly Rule WrongDenominatorRule = Rule.Error(
        "FACT2016",
        "A 'per' that is not the figure's",
        "The words say per '{0}', but the unit of this figure is {1}, which is {2}. Give the figure the unit of its words, or move the brackets.");

    private static readonly Rule NotAShareRule = Rule.Error(
        "FACT2017",
        "A share or a ratio in a unit that is neither",
        "'{0}' is a share or a ratio, a number without a unit, but the unit of this figure is {1}. Give it unit=one or unit=percent, or a measure that has one of them.");

    private static readonly Rule OutsideLimitsRule = Rule.Error(
        "FACT2018",
        "A value outside what its unit or measure allows",
        "'{0}' lies outside what the unit {1} and the measure allow, which is {2}. Correct the number, or the measure's nature, min= or max=.");

    private static readonly Rule ChangedNumberRule = Rule.Error(
        "FACT2019",
        "A word or sign that changes the number",
        "'{0}' touches '{1}' and changes what it says: {2}. It is never read past, and nothing is converted. {3}");

    private static readonly Rule ChangeOfLevelRule = Rule.Error(
        "FACT2020",
        "A change taken for a level",
        "'{0}' says how something changed, and not how much of it there is. Give the figure a measure with nature=ratio, for which a share or a multiple is read (fell by 15 % is 0.85), or say the number that is meant as value=.");

    private static readonly Rule ValueOfNoNumberRule = Rule.Error(
        "FACT2040",
        "A value where there is no number",
        "value={0} gives a number, and mod={1} says that there is none{2}. Take one of the two out.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        NoNumberRule, OrdinalRule, LabelRule, TwoNumbersRule, CommaGroupsRule, TooLongRule, RangeUpsideDownRule, ModifierOutsideRule, UnknownModifierRule,
        ModifierDisagreesRule, TwoModifiersRule, ModifierNeedsNumberRule, ValueMalformedRule, ValueDisagreesRule, WrongUnitRule, WrongDenominatorRule, NotAShareRule,
        OutsideLimitsRule, ChangedNumberRule, ChangeOfLevelRule, ValueOfNoNumberRule,
    ];

    public static Diagnostic NoNumber(FileSpan place, string words) => NoNumberRule.At(place, words);

    public static Diagnostic Ordinal(FileSpan place, string written) => OrdinalRule.At(place, written);

    public static Diagnostic Label(FileSpan place, string written) => LabelRule.At(place, written);

    public static Diagnostic TwoNumbers(FileSpan place, string first, string second) => TwoNumbersRule.At(place, first, second);

    public static Diagnostic CommaGroups(FileSpan place, string written) => CommaGroupsRule.At(
        place, written, "commas", "Write groups of three digits, or a point where a decimal is meant.");

    public static Diagnostic Thousands(FileSpan place, string written, string meant) => CommaGroupsRule.At(
        place, written, written.IndexOf('.') >= 0 ? "points" : "apostrophes", $"Write {meant}.");

    public static Diagnostic TooLong(FileSpan place, string written) => TooLongRule.At(place, written);

    public static Diagnostic RangeUpsideDown(FileSpan place, string written) => RangeUpsideDownRule.At(place, written);

    public static Diagnostic ModifierOutside(FileSpan place, string written, string? name) => ModifierOutsideRule.At(
        place, written, name is null or "exact" ? "mod=exact if it does not belong to the number" : $"mod={name} (mod=exact if it does not belong to the number)");

    public static Diagnostic UnknownModifier(FileSpan place, string found, IEnumerable<string> valid)
    {
        string[] names = [.. valid];
        string hint = NearestName.Hint(found, names);
        return UnknownModifierRule.At(place, found, hint.Length == 0 ? "." : hint, string.Join(", ", names));
    }

    public static Diagnostic ModifierDisagrees(FileSpan place, string mod, string words, string said) => ModifierDisagreesRule.At(place, mod, words, said);

    public static Diagnostic TwoModifiers(FileSpan place, string first, string second) => TwoModifiersRule.At(place, first, second);

    public static Diagnostic ModifierNeedsNumber(FileSpan place, string mod, string needed, string words) => ModifierNeedsNumberRule.At(place, mod, needed, words);

    public static Diagnostic ValueMalformed(FileSpan place, string value) => ValueMalformedRule.At(place, value);

    public static Diagnostic ValueDisagrees(FileSpan place, string value, string words, string said) => ValueDisagreesRule.At(place, value, words, said);

    public static Diagnostic WrongUnit(FileSpan place, string written, string unit) => WrongUnitRule.At(place, written, unit);

    public static Diagnostic WrongDenominator(FileSpan place, string written, string unit, string meaning) => WrongDenominatorRule.At(place, written, unit, meaning);

    public static Diagnostic NotAShare(FileSpan place, string written, string unit) => NotAShareRule.At(place, written, unit);

    public static Diagnostic OutsideLimits(FileSpan place, string written, string unit, string limits) => OutsideLimitsRule.At(place, written, unit, limits);

    public static Diagnostic ChangedNumber(FileSpan place, string written, string number, string reason, string advice) =>
        ChangedNumberRule.At(place, written, number, reason, advice);

    public static Diagnostic ChangeOfLevel(FileSpan place, string written) => ChangeOfLevelRule.At(place, written);

    public static Diagnostic ValueOfNoNumber(FileSpan place, string value, string mod) =>
        ValueOfNoNumberRule.At(place, Excerpt.Of(value), mod, mod == "unknown" ? " that is known" : ", for nothing limits it");
}
