using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>A figure as it is emitted, without its place in the seed. <paramref name="Member"/> is null where it gets none in C#.</summary>
internal sealed record FigureRow(
    string Id,
    string? Member,
    EquatableArray<string> Comment,
    string Text,
    UnitUse Unit,
    string? Value,
    Modifier Modifier,
    Interval Core,
    Interval Outer,
    string? Measure,
    string? Population,
    DateValue? Date,
    DateValue? Since,
    string? Where,
    Basis Basis,
    string? PartOf,
    string? Base,
    FactProvenance Provenance,
    bool IsBroken)
{
    /// <summary>Whether its number is meant as it stands.</summary>
    public bool IsExact { get; init; }
}
