using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT24xx: figures as a whole, where one thing that is said of them doesn't fit another.</summary>
internal static class FigureRules
{
    private static readonly Rule NothingCountedRule = Rule.Absence(
        "FACT2403",
        "A figure of nothing",
        "Nothing says what '{0}' counts. Add measure= (a measure that a register defines) or unit= (such as person, h or percent).");

    private static readonly Rule OtherDimensionRule = Rule.Error(
        "FACT2404",
        "A unit that the measure doesn't have",
        "The unit is '{0}', but the measure '{1}' is in '{2}', and the one can't be converted into the other. Use '{2}' or a unit like it, or another measure.");

    public static IReadOnlyList<Rule> All { get; } = [NothingCountedRule, OtherDimensionRule];

    public static Diagnostic NothingCounted(FileSpan place, string words) => NothingCountedRule.At(place, words);

    public static Diagnostic OtherDimension(FileSpan place, string unit, string measure, string measureUnit) =>
        OtherDimensionRule.At(place, unit, measure, measureUnit);
}
