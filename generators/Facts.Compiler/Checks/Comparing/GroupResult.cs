using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>What comparing the figures of one measure found, by the ids of the facts.</summary>
internal sealed record GroupResult(string Measure, EquatableArray<string> InTimeOrder, EquatableArray<Conflict> Conflicts, EquatableArray<Agreement> Agreements);
