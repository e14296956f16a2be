using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT20xx: numbers and modifiers in words.</summary>
internal static class NumberRules
{
    private static readonly Rule NoNumberRule = Rule.Absence(
        "FACT2001",
        "No number in a figure",
        "The words '{0}' have no number and no word of quantity (most, many, some, none, few, rose, fell, …). Put the brackets around the number, or give it as value=, or a modifier that needs no number as mod=.");

    private static readonly Rule CommaGroupsRule = Rule.Error(
        "FACT2005",
        "Signs that do not part groups of digits",
        "The signs in '{0}' do not part groups of digits as the language of the document does. Write groups as in 21,000 (in German 21.000), or give the number as value=.");

    private static readonly Rule TooLongRule = Rule.Error(
        "FACT2006",
        "A number of too many digits",
        "'{0}' has more than 200 digits, or lies beyond 1e400 or 1e-400, which is more than is kept. Write it with fewer digits.");

    private static readonly Rule RangeUpsideDownRule = Rule.Error(
        "FACT2007",
        "A range upside down",
        "The range '{0}' begins with the larger number. Write the smaller number first.");

    private static readonly Rule ModifierOutsideRule = Rule.Error(
        "FACT2008",
        "A word or sign left outside the brackets",
        "'{0}' beside the brackets changes what the number in them says. Take '{0}' into the brackets, or quote it in inferred= and say why it does not belong to the number.");

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
        "'{0}' qualifies the same number in two ways. Keep one modifier, or write value= and mod=.");

    private static readonly Rule ModifierNeedsNumberRule = Rule.Error(
        "FACT2012",
        "A modifier without its number",
        "mod={0} needs {1} in the words of the figure, and '{2}' has none. Put the brackets around it, or use a modifier that needs no number (few, dozens, most, many, some, none, rose, fell, unknown, unlimited).");

    private static readonly Rule ValueMalformedRule = Rule.Error(
        "FACT2013",
        "A malformed value",
        "'{0}' is not a decimal number. Write digits, with a point before decimals, a minus in front and an exponent where needed, and nothing else: value=21000, value=-4.5, value=6.62607015e-34.");

    private static readonly Rule ValueDisagreesRule = Rule.Error(
        "FACT2014",
        "A value that disagrees with the words",
        "value={0} disagrees with '{1}' in the words. Correct one of them, or quote '{1}' in inferred= and say why the value differs.");

    private static readonly Rule WrongUnitRule = Rule.Error(
        "FACT2015",
        "A unit that is not the figure's",
        "The words name the unit '{0}', but the unit of this figure is {1}. Give the figure the unit of its words (unit= or another measure), or let a unit of the same kind be converted with convert=yes.");

    private static readonly Rule NotAShareRule = Rule.Error(
        "FACT2017",
        "A share or a ratio in a unit that is neither",
        "'{0}' is a share or a ratio, a number without a unit, but the unit of this figure is {1}. Give it unit=one or unit=percent, or a measure that has one of them.");

    private static readonly Rule OutsideLimitsRule = Rule.Error(
        "FACT2018",
        "A value outside what its unit or measure allows",
        "'{0}' lies outside what the unit {1} and the measure allow, which is {2}. Correct the number, or the measure's nature, min= or max=.");

    private static readonly Rule ChangeOfLevelRule = Rule.Error(
        "FACT2020",
        "A change taken for a level",
        "'{0}' says how something changed, and not how much of it there is. Give the figure a measure with nature=ratio, for which a share or a multiple is read (fell by 15 % is 0.85), or say the number that is meant as value=.");

    private static readonly Rule ValueOfNoNumberRule = Rule.Error(
        "FACT2040",
        "A value where there is no number",
        "value={0} gives a number, and mod={1} says that there is none{2}. Take one of the two out.");

    private static readonly Rule NotUnderstoodRule = Rule.Error(
        "FACT2021",
        "Words that are not understood",
        "'{0}' is understood, '{1}' is not. Put only the number, its modifier and its unit into the brackets, or write value= and mod=.");

    private static readonly Rule UnitMissingRule = Rule.Error(
        "FACT2022",
        "A unit that is not shown",
        "'{0}' shows no unit, but the unit of this figure is {1}. Take the unit into the brackets, as in '{0} {2}', or write value=.");

    private static readonly Rule TouchesRule = Rule.Error(
        "FACT2023",
        "Characters that touch the brackets",
        "'{0}' touches the brackets and may belong to the number. Take it into the brackets, put a blank between, or quote it in inferred= and say why it does not belong to the number.");

    private static readonly Rule AmbiguousSeparatorRule = Rule.Error(
        "FACT2024",
        "A separator that may be of thousands or of decimals",
        "'{0}' can be read in two ways: the sign before its last three digits parts thousands in some languages and decimals in others. This document is in '{1}'. Write the number as that language does, or give it as value=.");

    private static readonly Rule UnclearRangeRule = Rule.Error(
        "FACT2025",
        "A range whose first number is unclear",
        "The first number of the range '{0}' may be meant in the magnitude of the second. Write both numbers in full.");

    private static readonly Rule ConversionDisagreesRule = Rule.Error(
        "FACT2026",
        "Two amounts that are not the same",
        "The two amounts of '{0}' are not the same: the one in parentheses is {1} {2}. Correct one of them, or take the parentheses out.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        NoNumberRule, CommaGroupsRule, TooLongRule, RangeUpsideDownRule, ModifierOutsideRule, UnknownModifierRule,
        ModifierDisagreesRule, TwoModifiersRule, ModifierNeedsNumberRule, ValueMalformedRule, ValueDisagreesRule, WrongUnitRule, NotAShareRule,
        OutsideLimitsRule, ChangeOfLevelRule, ValueOfNoNumberRule, NotUnderstoodRule, UnitMissingRule,
        TouchesRule, AmbiguousSeparatorRule, UnclearRangeRule, ConversionDisagreesRule,
    ];

    public static Diagnostic NoNumber(FileSpan place, string words) => NoNumberRule.At(place, words);

    public static Diagnostic TooLong(FileSpan place, string written) => TooLongRule.At(place, Excerpt.Of(written));

    public static Diagnostic RangeUpsideDown(FileSpan place, string written) => RangeUpsideDownRule.At(place, written);

    public static Diagnostic UnknownModifier(FileSpan place, string found, IEnumerable<string> valid)
    {
        string[] names = [.. valid];
        string hint = NearestName.Hint(found, names);
        return UnknownModifierRule.At(place, found, hint.Length == 0 ? "." : hint, string.Join(", ", names));
    }

    public static Diagnostic ModifierDisagrees(FileSpan place, string mod, string words, string said) => ModifierDisagreesRule.At(place, mod, words, said);

    public static Diagnostic ModifierNeedsNumber(FileSpan place, string mod, string needed, string words) => ModifierNeedsNumberRule.At(place, mod, needed, words);

    public static Diagnostic ValueMalformed(FileSpan place, string value) => ValueMalformedRule.At(place, value);

    public static Diagnostic WrongUnit(FileSpan place, string written, string unit) => WrongUnitRule.At(place, written, unit);

    public static Diagnostic NotAShare(FileSpan place, string written, string unit) => NotAShareRule.At(place, written, unit);

    public static Diagnostic OutsideLimits(FileSpan place, string written, string unit, string limits) => OutsideLimitsRule.At(place, written, unit, limits);

    public static Diagnostic ChangeOfLevel(FileSpan place, string written) => ChangeOfLevelRule.At(place, written);

    public static Diagnostic ValueOfNoNumber(FileSpan place, string value, string mod) =>
        ValueOfNoNumberRule.At(place, Excerpt.Of(value), mod, mod == "unknown" ? " that is known" : ", for nothing limits it");

    public static Diagnostic Groups(FileSpan place, string written) => CommaGroupsRule.At(place, written);

    public static Diagnostic Beside(FileSpan place, string written) => ModifierOutsideRule.At(place, written);

    public static Diagnostic TwoModifiers(FileSpan place, string written) => TwoModifiersRule.At(place, written);

    public static Diagnostic ValueDisagrees(FileSpan place, string value, string written) => ValueDisagreesRule.At(place, value, written);

    public static Diagnostic NotUnderstood(FileSpan place, string understood, string rest) =>
        NotUnderstoodRule.At(place, Excerpt.Of(understood), Excerpt.Of(rest));

    public static Diagnostic UnitMissing(FileSpan place, string written, string unit, string sign) => UnitMissingRule.At(place, written, unit, sign);

    public static Diagnostic Touches(FileSpan place, string written) => TouchesRule.At(place, Excerpt.Of(written));

    public static Diagnostic AmbiguousSeparator(FileSpan place, string written, string language) => AmbiguousSeparatorRule.At(place, written, language);

    public static Diagnostic UnclearRange(FileSpan place, string written) => UnclearRangeRule.At(place, written);

    public static Diagnostic ConversionDisagrees(FileSpan place, string written, string converted, string unit) =>
        ConversionDisagreesRule.At(place, written, converted, unit);
}
