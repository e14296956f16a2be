using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// What was compared of a measure: how many figures it has, how many pairs of them were held against each other, and by reason how many were not. All pairs of the
/// figures are counted, each once; none is looked at.
/// </summary>
internal sealed record MeasureExplanation(string Measure, int Figures, long Compared, EquatableArray<(string Why, long Pairs)> NotCompared);
