using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT50xx: facts that can't all be true.</summary>
internal static class CompareRules
{
    private const string WhatToDo = ". Correct the wrong one or, where the documents themselves disagree, add contradicts={4} with a note= that says so.";

    private static readonly Rule ContradictionRule = Rule.Warning(
        "FACT5001", "A contradiction", "'{0}': {1} here can't be true together with {2} at {place}{more} ({3})" + WhatToDo);

    private static readonly Rule PartAboveWholeRule = Rule.Warning(
        "FACT5002", "A part greater than its whole", "'{0}': the part, {1}, is greater than the whole, {2} ({3}; the other place is {place}{more})" + WhatToDo);

    private static readonly Rule RatioRule = Rule.Warning(
        "FACT5003", "A ratio that its figures don't have", "'{0}': {1} is not what the ratio {2} makes of its base, {5} ({3}; the other place is {place}{more})" + WhatToDo);

    private static readonly Rule NoteNeededRule = Rule.Error(
        "FACT5004", "A contradiction without a reason", "contradicts={0} says that two facts can't both be true. Say in note=\"…\" why both stand.");

    private static readonly Rule NoContradictionRule = Rule.Error(
        "FACT5005", "A contradiction that isn't one", "contradicts={0}, but {1}. Take contradicts= away, or correct what makes the two agree.");

    public static IReadOnlyList<Rule> All { get; } = [ContradictionRule, PartAboveWholeRule, RatioRule, NoteNeededRule, NoContradictionRule];

    public static Diagnostic Contradiction(FileSpan place, FileSpan second, string about, string here, string there, string circumstances, string other) =>
        ContradictionRule.At(place, second, about, here, there, circumstances, other);

    public static Diagnostic PartAboveWhole(FileSpan place, FileSpan second, string about, string part, string whole, string circumstances, string other) =>
        PartAboveWholeRule.At(place, second, about, part, whole, circumstances, other);

    public static Diagnostic Ratio(FileSpan place, FileSpan second, string about, string figure, string ratio, string whole, string circumstances, string other) =>
        RatioRule.At(place, second, about, figure, ratio, circumstances, other, whole);

    public static Diagnostic NoteNeeded(FileSpan place, string other) => NoteNeededRule.At(place, other);

    public static Diagnostic NoContradiction(FileSpan place, string other, string relation) => NoContradictionRule.At(place, other, relation);
}
