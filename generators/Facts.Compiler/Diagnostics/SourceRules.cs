using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT40xx: sources, where they have their matter from, and what has become of them.</summary>
internal static class SourceRules
{
    private static readonly Rule RoleNeededRule = Rule.Absence(
        "FACT4001", "An anonymous source without a role", "'{0}' is anonymous, so say what is known of it: add role=\"…\" (such as \"a Russian citizen\").");

    private static readonly Rule TwoOriginsRule = Rule.Error(
        "FACT4002", "Two origins", "The front matter says from: {0} and rewrites: {1}. To rewrite is to have the whole document from there, so write only one of them.");

    private static readonly Rule SuccessorWithoutStatusRule = Rule.Error(
        "FACT4003", "A successor of something that still stands", "superseded-by names '{0}', but the status is '{1}'. Write status: superseded.");

    private static readonly Rule StatusDateWithoutStatusRule = Rule.Error(
        "FACT4004", "A date of no change", "status-date says when the status changed, but there is no status here. Add it, or take the date away.");

    private static readonly Rule MalformedUrlRule = Rule.Error(
        "FACT4005", "An address that leads nowhere", "'{0}' is no address. Write all of it, from https:// or http:// on, with %20 for a blank, or a name such as urn:isbn:9780141036144.");

    public static IReadOnlyList<Rule> All { get; } = [RoleNeededRule, TwoOriginsRule, SuccessorWithoutStatusRule, StatusDateWithoutStatusRule, MalformedUrlRule];

    public static Diagnostic RoleNeeded(FileSpan place, string words) => RoleNeededRule.At(place, words);

    public static Diagnostic TwoOrigins(FileSpan place, string from, string rewrites) => TwoOriginsRule.At(place, from, rewrites);

    public static Diagnostic SuccessorWithoutStatus(FileSpan place, string successor, string status) => SuccessorWithoutStatusRule.At(place, successor, status);

    public static Diagnostic StatusDateWithoutStatus(FileSpan place) => StatusDateWithoutStatusRule.At(place);

    public static Diagnostic MalformedUrl(FileSpan place, string url) => MalformedUrlRule.At(place, url);
}
