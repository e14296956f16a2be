using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT19xx: what configuration files and <c>facts: allow</c> comments say about other rules.</summary>
internal static class SettingRules
{
    private static readonly Rule s_unknownRule = Rule.Warning(
        "FACT1901",
        "A setting names no rule",
        "The configuration of this file sets '{0}', but there is no rule '{1}'{2}. Correct the id, or take the line out of the .editorconfig or .globalconfig.");

    private static readonly Rule s_unknownKey = Rule.Warning(
        "FACT1902",
        "Unknown setting",
        "The configuration of this file sets '{0}', which Facts doesn't know. A severity is set by a line such as 'facts_severity.FACT5001 = error'{1}.");

    private static readonly Rule s_unknownSeverity = Rule.Error(
        "FACT1903",
        "Unknown severity",
        "The configuration of this file says '{0} = {1}', but '{1}' is no severity{2}. Severities are error, warning, suggestion, none and default.");

    private static readonly Rule s_fixedSeverity = Rule.Warning(
        "FACT1904",
        "This severity can't be set",
        "The configuration of this file says '{0} = {1}', but {2} stops a fact from being made and always is an error. Take the line out, and correct what {2} finds.");

    private static readonly Rule s_unknownAllowed = Rule.Error(
        "FACT1905",
        "An allowance names no rule",
        "There is no rule '{0}' to be allowed{1}. An allowance reads '<!-- facts: allow FACT5001 reason=\"…\" -->'.");

    private static readonly Rule s_notAllowable = Rule.Error(
        "FACT1906",
        "This rule can't be allowed",
        "{0} ({1}) stops a fact from being made, so it can't be allowed. Correct what it finds, and take the comment out.");

    private static readonly Rule s_unusedAllow = Rule.Warning(
        "FACT1907",
        "Unused allowance",
        "{0} is allowed in the block after this comment, but finds nothing there. Take the comment out.");

    private static readonly Rule s_unheardSeverity = Rule.Warning(
        "FACT1908",
        "This form of a severity isn't heard",
        "An .editorconfig at or above this file sets '{0}', which has no effect: the compiler keeps that form to itself for files that aren't C#. Write 'facts_severity.{1} = …' under [*.facts.md] instead.");

    public static IReadOnlyList<Rule> All { get; } =
        [s_unknownRule, s_unknownKey, s_unknownSeverity, s_fixedSeverity, s_unknownAllowed, s_notAllowable, s_unusedAllow, s_unheardSeverity];

    public static Diagnostic UnknownRule(FileSpan place, string key, string id, string hint) => s_unknownRule.At(place, key, id, hint);

    public static Diagnostic UnknownKey(FileSpan place, string key, string hint) => s_unknownKey.At(place, key, hint);

    public static Diagnostic UnknownSeverity(FileSpan place, string key, string severity, string hint) => s_unknownSeverity.At(place, key, severity, hint);

    public static Diagnostic FixedSeverity(FileSpan place, string key, string severity, Rule rule) => s_fixedSeverity.At(place, key, severity, rule.Id);

    public static Diagnostic UnknownAllowed(FileSpan place, string id, string hint) => s_unknownAllowed.At(place, id, hint);

    public static Diagnostic NotAllowable(FileSpan place, Rule rule) => s_notAllowable.At(place, rule.Id, rule.Title);

    public static Diagnostic UnusedAllow(FileSpan place, string id) => s_unusedAllow.At(place, id);

    public static Diagnostic UnheardSeverity(FileSpan place, string key, string id) => s_unheardSeverity.At(place, key, id);
}
