using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT22xx: EDTF and dates in words.</summary>
internal static class DateRules
{
    private static readonly Rule MalformedRule = Rule.Error(
        "FACT2201", "Not a date", "'{0}' is not a date as EDTF writes them (2018, 2018-09, 2018-09-05, 2017/2019): {1}.");

    private static readonly Rule NoSuchDateRule = Rule.Error(
        "FACT2202", "A date that does not exist", "'{0}' does not exist: {1}.");

    private static readonly Rule ReversedRule = Rule.Error(
        "FACT2203", "An interval that ends before it begins", "'{0}' cannot be: {1}.");

    private static readonly Rule SupersededRule = Rule.Error(
        "FACT2204", "A date in a form that was replaced", "'{0}' is written in a form of 2012 that the standard has replaced: {1}.");

    private static readonly Rule TimeInsideRule = Rule.Error(
        "FACT2205", "A time of day inside an interval", "'{0}' is not a date: {1}. Leave the time out.");

    private static readonly Rule ShortYearRule = Rule.Error(
        "FACT2206", "A year of two or three digits", "'{0}' is not a date: {1}.");

    private static readonly Rule NoDateRule = Rule.Absence(
        "FACT2207",
        "A date without a date",
        "No date was found in '{0}'. Write one such as 'September 2018' or '13 July 2022', or say it in date=, as in date=\"2018-09\".");

    private static readonly Rule TwoDatesRule = Rule.Error(
        "FACT2208", "Two dates in one span", "'{0}' and '{1}' are two dates; mark each by itself, or say in date= which is meant.");

    private static readonly Rule NoYearRule = Rule.Absence(
        "FACT2209",
        "A date that words alone do not give",
        "'{0}' does not say which year is meant. Say it in date=, as in date=\"2022-07\" (with inferred= and why, if you had to infer it).");

    private static readonly Rule PrepositionOutsideRule = Rule.Error(
        "FACT2210",
        "A word that decides the date stands outside the brackets",
        "'{0}' left of the brackets changes which days are meant: take '{0}' into the brackets, or say date=.");

    private static readonly Rule PartOutsideRule = Rule.Error(
        "FACT2211",
        "A part of the date stands outside the brackets",
        "'{0}' left of the brackets says which part of the date is meant: take '{0}' into the brackets, or say part= or date=.");

    private static readonly Rule DateDisagreesRule = Rule.Error(
        "FACT2212", "The words and date= disagree", "The words say '{0}', and date= says {1}, which does not lie within that. Correct one of them.");

    private static readonly Rule WrongWeekdayRule = Rule.Error(
        "FACT2213", "The wrong weekday", "{0} was a {1}, not a {2}. Correct the weekday or the date.");

    private static readonly Rule UnknownPartRule = Rule.Error(
        "FACT2214", "Not a part of a date", "'{0}' is not a part of a date: part= takes early, mid, late, start or end{1}.");

    private static readonly Rule NoSuchPartRule = Rule.Error(
        "FACT2215", "A date that has no parts", "{1} has no part '{0}': only a month, a season, a year and what is longer have parts.");

    private static readonly Rule PartDisagreesRule = Rule.Error(
        "FACT2216", "The words and part= disagree", "part= says '{0}', and the words say '{1}'. Leave part= out, or correct it.");

    private static readonly Rule EachWithoutRecursRule = Rule.Error(
        "FACT2217",
        "A date that comes again and again",
        "'{0}' is not one date but many. Say recurs=yearly (or monthly, or daily), or say in date= which one is meant.");

    private static readonly Rule NotUnderstoodRule = Rule.Error(
        "FACT2230",
        "A date that is not understood whole",
        "'{0}' is understood, '{1}' is not. Put only the date into the brackets, or write date=.");

    private static readonly Rule AfterOutsideRule = Rule.Error(
        "FACT2231",
        "What decides the date stands right of the brackets",
        "'{0}' right of the brackets changes which days are meant: take '{0}' into the brackets, or say date=.");

    private static readonly Rule TouchingRule = Rule.Error(
        "FACT2232",
        "A word that touches the brackets of a date",
        "'{0}' touches the brackets and makes another word of the date: take '{0}' into the brackets, or say date=.");

    private static readonly Rule OtherCountRule = Rule.Error(
        "FACT2233",
        "A year of another count",
        "'{0}' beside the brackets says that the year is not one of the calendar: say in date= which days are meant.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        MalformedRule, NoSuchDateRule, ReversedRule, SupersededRule, TimeInsideRule, ShortYearRule, NoDateRule, TwoDatesRule, NoYearRule,
        PrepositionOutsideRule, PartOutsideRule, DateDisagreesRule, WrongWeekdayRule, UnknownPartRule, NoSuchPartRule, PartDisagreesRule,
        EachWithoutRecursRule, NotUnderstoodRule, AfterOutsideRule, TouchingRule, OtherCountRule,
    ];

    public static Diagnostic Malformed(FileSpan place, string text, string reason) => MalformedRule.At(place, text, reason);

    public static Diagnostic NoSuchDate(FileSpan place, string text, string reason) => NoSuchDateRule.At(place, text, reason);

    public static Diagnostic Reversed(FileSpan place, string text, string reason) => ReversedRule.At(place, text, reason);

    public static Diagnostic Superseded(FileSpan place, string text, string reason) => SupersededRule.At(place, text, reason);

    public static Diagnostic TimeInside(FileSpan place, string text, string reason) => TimeInsideRule.At(place, text, reason);

    public static Diagnostic ShortYear(FileSpan place, string text, string reason) => ShortYearRule.At(place, text, reason);

    public static Diagnostic NoDate(FileSpan place, string words) => NoDateRule.At(place, words);

    public static Diagnostic TwoDates(FileSpan place, string first, string second) => TwoDatesRule.At(place, first, second);

    public static Diagnostic NoYear(FileSpan place, string words) => NoYearRule.At(place, words);

    public static Diagnostic PrepositionOutside(FileSpan place, string preposition) => PrepositionOutsideRule.At(place, preposition);

    public static Diagnostic PartOutside(FileSpan place, string words) => PartOutsideRule.At(place, words);

    public static Diagnostic DateDisagrees(FileSpan place, string words, string date) => DateDisagreesRule.At(place, words, date);

    public static Diagnostic WrongWeekday(FileSpan place, string date, string actual, string said) => WrongWeekdayRule.At(place, date, actual, said);

    public static Diagnostic UnknownPart(FileSpan place, string found, string hint) => UnknownPartRule.At(place, found, hint);

    public static Diagnostic NoSuchPart(FileSpan place, string part, string date) => NoSuchPartRule.At(place, part, date);

    public static Diagnostic PartDisagrees(FileSpan place, string part, string words) => PartDisagreesRule.At(place, part, words);

    public static Diagnostic EachWithoutRecurs(FileSpan place, string words) => EachWithoutRecursRule.At(place, words);

    public static Diagnostic NotUnderstood(FileSpan place, string understood, string wrong) => NotUnderstoodRule.At(place, understood, wrong);

    public static Diagnostic AfterOutside(FileSpan place, string words) => AfterOutsideRule.At(place, words);

    public static Diagnostic Touching(FileSpan place, string words) => TouchingRule.At(place, words);

    public static Diagnostic OtherCount(FileSpan place, string words) => OtherCountRule.At(place, words);
}
