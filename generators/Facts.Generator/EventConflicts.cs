using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Text;

namespace Facts.Generator;

/// <summary>The dates of one event that exclude each other.</summary>
internal sealed record EventConflicts(EquatableArray<Conflict> Conflicts);
