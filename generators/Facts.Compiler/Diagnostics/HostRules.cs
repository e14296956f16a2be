using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT90xx: failures of our own.</summary>
internal static class HostRules
{
    private static readonly Rule s_failed = Rule.Error(
        "FACT9001",
        "Facts failed",
        "Facts itself failed while it was to {0} this file: {1}. That is a fault of Facts, not of the file; please report it, with the file.");

    private static readonly Rule s_unreadable = Rule.Error(
        "FACT9002",
        "A seed can't be read",
        "This seed can't be read: {0}. See that the file is there and may be read.");

    public static IReadOnlyList<Rule> All { get; } = [s_failed, s_unreadable];

    /// <param name="place">The file that was being worked on, or the first of the dataset where it was all of them.</param>
    /// <param name="work">What was being done, as a verb: "parse", "bind".</param>
    /// <param name="failure">What was thrown.</param>
    public static Diagnostic Failed(FileSpan place, string work, Exception failure) =>
        s_failed.At(place, work, $"{failure.GetType().Name}: {OneLine(failure.Message)}");

    public static Diagnostic Unreadable(FileSpan place, string reason) => s_unreadable.At(place, OneLine(reason));

    private static string OneLine(string text) =>
        string.Join(" ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ' ');
}
