using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>What comparing the figures of one measure found: those with a date in time order, and how they stand to each other; null where none stands to another.</summary>
internal sealed record GroupResult(string Measure, EquatableArray<string> InTimeOrder, RelationSheet? Sheet);
