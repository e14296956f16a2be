using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>
/// A figure with all that it inherits. Its reading is null where it could not be read: such a figure is broken, keeps its name and unit, and enters no
/// comparison and no export. The same holds where <paramref name="IsBroken"/> for another reason.
/// </summary>
internal sealed record BoundFigure(
    string Id,
    FileSpan Place,
    string Text,
    FigureReading? Reading,
    string Unit,
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
    /// <summary>Whether its number is meant as it stands (a limit, a price, a term of law), and is not a rounded one.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether the figure, or the nearest context that says anything of a date, says <c>date=none</c>. A date that nobody speaks of is absent.</summary>
    public bool IsTimeless { get; init; }

    /// <summary>Whether the figure, or the nearest context that says anything of a place, says <c>place=none</c>.</summary>
    public bool IsPlaceless { get; init; }
}
