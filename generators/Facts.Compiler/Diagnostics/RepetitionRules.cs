using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT41xx: statements that are said to be the same.</summary>
internal static class RepetitionRules
{
    private static readonly Rule NotTheSameRule = Rule.Error(
        "FACT4101", "A repetition that says something else", "repeats={0} says that this is the statement at {place}, but its {1} is {2} here and {3} there. Correct one, or take repeats= away.");

    private static readonly Rule OtherSourceRule = Rule.Warning(
        "FACT4102", "A statement with two sources", "This repeats {0} at {place}, but it is attributed to {1} here and to {2} there. If that is what the documents do, allow it with a reason.");

    public static IReadOnlyList<Rule> All { get; } = [NotTheSameRule, OtherSourceRule];

    public static Diagnostic NotTheSame(FileSpan place, FileSpan second, string other, string what, string here, string there) =>
        NotTheSameRule.At(place, second, other, what, here, there);

    public static Diagnostic OtherSource(FileSpan place, FileSpan second, string other, string here, string there) =>
        OtherSourceRule.At(place, second, other, here, there);
}
