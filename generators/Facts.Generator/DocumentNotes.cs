using Facts.Compiler.Emit.Relations;
using Facts.Compiler.Text;

namespace Facts.Generator;

/// <summary>The notes by which a seed acknowledges contradictions.</summary>
internal sealed record DocumentNotes(EquatableArray<ContradictionNote> Notes);
