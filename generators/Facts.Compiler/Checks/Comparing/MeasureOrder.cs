using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>The figures of a measure that have a date, in time order: by first day, then last day, then id.</summary>
internal sealed record MeasureOrder(string Measure, EquatableArray<string> Figures);
