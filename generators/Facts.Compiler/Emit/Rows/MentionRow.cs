using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>A mention as it is emitted: only what it names and where that stands in the original.</summary>
internal sealed record MentionRow(bool IsPlace, string Ref, EquatableArray<EvidenceSpan> Evidence);
