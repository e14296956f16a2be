using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT1251–1259: the comments that allow a warning.</summary>
internal static class AllowRules
{
    private static readonly Rule MalformedRule = Rule.Error("FACT1251", "Malformed comment to Facts",
        "A comment that begins with 'facts:' is for the compiler, and '{0}' can't be read: {1} Write '<!-- facts: allow FACT5001 reason=\"why\" -->' on lines of its own, before the block.");

    private static readonly Rule NoReasonRule = Rule.Error("FACT1252", "Allowed without a reason",
        "{0} is allowed here without a reason. Say why in 'reason=\"…\"'.");

    private static readonly Rule UnknownRuleRule = Rule.Error("FACT1253", "Unknown rule",
        "There is no rule '{0}'{1} The id of a rule is FACT and four digits, as it stands in the finding.");

    private static readonly Rule NotAWarningRule = Rule.Error("FACT1254", "An error can't be allowed",
        "{0} ({1}) is an error: it stops a fact from being made, so it can't be allowed. Mend what it reports, and take the comment out.");

    private static readonly Rule NothingAfterRule = Rule.Error("FACT1255", "Nothing to allow it for",
        "No block follows this comment, so it allows nothing. Put it right before the paragraph or the div that it is for.");

    private static readonly Rule UnusedRule = Rule.Warning("FACT1256", "Allowed, but not found",
        "{0} is allowed for the block after this comment, but it is not found there. Take the comment out.");

    public static IReadOnlyList<Rule> All { get; } =
        [MalformedRule, NoReasonRule, UnknownRuleRule, NotAWarningRule, NothingAfterRule, UnusedRule];

    public static Diagnostic Malformed(FileSpan place, string found, string why) => MalformedRule.At(place, Excerpt.Of(found), why);

    public static Diagnostic NoReason(FileSpan place, string rule) => NoReasonRule.At(place, rule);

    public static Diagnostic UnknownRule(FileSpan place, string found, IEnumerable<string> rules) =>
        UnknownRuleRule.At(place, Excerpt.Of(found), NearestName.Hint(found, rules) is { Length: > 0 } hint ? hint : ".");

    public static Diagnostic NotAWarning(FileSpan place, string rule, string title) => NotAWarningRule.At(place, rule, title);

    public static Diagnostic NothingAfter(FileSpan place) => NothingAfterRule.At(place);

    public static Diagnostic Unused(FileSpan place, string rule) => UnusedRule.At(place, rule);
}
