using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>A date with all that it inherits. <paramref name="NamesWhere"/> is whether its place is its own and not a context's.</summary>
internal sealed record BoundDate(
    string Id,
    FileSpan Place,
    string Text,
    DateValue? Value,
    string? Event,
    Recurrence Recurs,
    string? Where,
    bool NamesWhere,
    FactProvenance Provenance,
    bool IsBroken);
