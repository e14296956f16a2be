using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>A measure as it is emitted.</summary>
internal sealed record MeasureRow(
    string Id,
    string? Member,
    EquatableArray<string> Comment,
    string Name,
    UnitUse Unit,
    Nature Nature,
    Rational? Least,
    Rational? Greatest,
    bool NeedsPlace,
    string? Note);
