using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>A dated event as it is emitted.</summary>
internal sealed record DateRow(
    string Id,
    string? Member,
    EquatableArray<string> Comment,
    string Text,
    DateValue? Value,
    string? Event,
    Recurrence Recurs,
    string? Where,
    FactProvenance Provenance,
    bool IsBroken);
