using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>
/// What figures and dates have alike: who says it (null: the document's own voice) and through whom, its standing, its relations to other facts
/// (as full ids, <c>document:id</c>), and where it stands in the original.
/// </summary>
internal sealed record FactProvenance(
    string? By,
    EquatableArray<string> Via,
    FactStatus Status,
    DateValue? StatusDate,
    EquatableArray<string> Contradicts,
    EquatableArray<string> Repeats,
    EquatableArray<string> Supersedes,
    string? Note,
    string? Inferred,
    EquatableArray<EvidenceSpan> Evidence);
