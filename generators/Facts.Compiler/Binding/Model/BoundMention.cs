using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>Evidence of a place or source in a document: the id it refers to and where it stands in the original.</summary>
internal sealed record BoundMention(bool IsPlace, string Ref, FileSpan Place, string Text, string? Note, EquatableArray<EvidenceSpan> Evidence);
