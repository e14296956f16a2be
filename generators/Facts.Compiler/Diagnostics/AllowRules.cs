using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT1251–1259: the form of the comments that allow a warning. What they allow is of the family FACT19xx.</summary>
internal static class AllowRules
{
    private static readonly Rule MalformedRule = Rule.Error("FACT1251", "Malformed comment to Facts",
        "A comment that begins with 'facts:' is for the compiler, and '{0}' can't be read: {1} Write '<!-- facts: allow FACT5001 reason=\"why\" -->' on lines of its own, before the block.");

    private static readonly Rule NoReasonRule = Rule.Error("FACT1252", "Allowed without a reason",
        "{0} is allowed here without a reason. Say why in 'reason=\"…\"'.");

    private static readonly Rule NothingAfterRule = Rule.Error("FACT1253", "Nothing to allow it for",
        "No block follows this comment, so it allows nothing. Put it right before the paragraph or the div that it is for.");

    public static IReadOnlyList<Rule> All { get; } = [MalformedRule, NoReasonRule, NothingAfterRule];

    public static Diagnostic Malformed(FileSpan place, string found, string why) => MalformedRule.At(place, Excerpt.Of(found), why);

    public static Diagnostic NoReason(FileSpan place, string rule) => NoReasonRule.At(place, rule);

    public static Diagnostic NothingAfter(FileSpan place) => NothingAfterRule.At(place);
}
