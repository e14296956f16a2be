namespace Facts.Compiler.Emit.Relations;

/// <summary>The full id of a fact on the other side of a contradiction, and the note of either side that acknowledges it; null for none.</summary>
internal sealed record ContradictionRow(string Id, string? Note);
