using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Binding.Facts;

/// <summary>What a figure counts: its unit, its measure if it has one, and the least and greatest value that the measure allows, in the figure's unit.</summary>
internal sealed record FigureUnit(UnitDefinition Unit, string? Measure, Rational? Least, Rational? Greatest)
{
    /// <summary>Whether a change is a value of it: its measure is one of ratios.</summary>
    public bool TakesChanges { get; init; }

    /// <summary>Whether the measure says that its numbers are exact, or rounded; null where it does not say.</summary>
    public bool? IsExact { get; init; }
}
