using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT1231–1239: the fences of divs.</summary>
internal static class FenceRules
{
    private static readonly Rule UnclosedDivRule = Rule.Error("FACT1231", "Unclosed div",
        "This '{0}' is never closed. Put a line '{0}' after the last block that it is to hold{1}.");

    private static readonly Rule SurplusFenceRule = Rule.Error("FACT1232", "Surplus fence",
        "'{0}' closes a div, but none is open here. Take the line out, or open the div with '{0} {{.context …}}'; '\\{0}' is text.");

    private static readonly Rule ShortFenceRule = Rule.Error("FACT1233", "Fence too short",
        "A fence of {0} colons can't close the div at {place}, which was opened with {1}. Write at least {1} colons.");

    private static readonly Rule LongerInnerFenceRule = Rule.Error("FACT1234", "Inner fence longer than the outer",
        "This fence of {0} colons stands inside a div of {1}, at {place}, which the inner's closing fence would close. Make the outer fences as long or longer.");

    private static readonly Rule NameWithoutBracesRule = Rule.Error("FACT1235", "Div without braces",
        "'{0}' after ':::' is not an annotation. Write ':::' and braces, '::: {{.context place=…}}'; '\\:::' is text.");

    private static readonly Rule FenceInCodeRule = Rule.Error("FACT1236", "Fence in code or HTML",
        "A line of colons in {0} inside a div: other tools close the div at {place} here. Indent the line by four blanks, or take the {0} out of the div.");

    private static readonly Rule TextAfterBracesRule = Rule.Error("FACT1237", "Text after the braces of a div",
        "'{0}' stands after the braces of a div. Nothing may follow them on their line: put it on the next one.");

    private static readonly Rule NestedBlocksTooDeepRule = Rule.Error("FACT1238", "Quotes and lists nested too deep",
        "Quotes and lists are nested more than {0} deep here; what follows on this line is read as plain text. Take some of the levels away.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnclosedDivRule, SurplusFenceRule, ShortFenceRule, LongerInnerFenceRule, NameWithoutBracesRule, FenceInCodeRule,
        TextAfterBracesRule, NestedBlocksTooDeepRule,
    ];

    /// <param name="container">What ended around it before it was closed, as in ", before the list item ends"; or nothing.</param>
    public static Diagnostic UnclosedDiv(FileSpan place, string fence, string container) =>
        UnclosedDivRule.At(place, Excerpt.Of(fence), container);

    public static Diagnostic SurplusFence(FileSpan place, string fence) => SurplusFenceRule.At(place, Excerpt.Of(fence));

    public static Diagnostic ShortFence(FileSpan place, FileSpan opening, int found, int needed) =>
        ShortFenceRule.At(place, opening, Text(found), Text(needed));

    public static Diagnostic LongerInnerFence(FileSpan place, FileSpan outer, int inner, int outerLength) =>
        LongerInnerFenceRule.At(place, outer, Text(inner), Text(outerLength));

    public static Diagnostic NameWithoutBraces(FileSpan place, string found) => NameWithoutBracesRule.At(place, Excerpt.Of(found));

    public static Diagnostic FenceInCode(FileSpan place, FileSpan opening, string block) => FenceInCodeRule.At(place, opening, block);

    public static Diagnostic TextAfterBraces(FileSpan place, string found) => TextAfterBracesRule.At(place, Excerpt.Of(found));

    public static Diagnostic NestedBlocksTooDeep(FileSpan place, int limit) => NestedBlocksTooDeepRule.At(place, Text(limit));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
