using Facts.Compiler.Binding.Units;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// What the reading of a figure depends on: its words (those of nested figures taken out), the visible words before it, what its attributes say
/// of value and modifier, its unit, and the least and greatest value that its measure allows (in that unit; null for no limit of its own). The parts of a
/// compound unit are looked up in the registry where they are not given; a project's own must be given.
/// </summary>
internal sealed record FigureInput(
    SourceText Source,
    PlainText Words,
    PlainText Before,
    AttributeSyntax? Value,
    AttributeSyntax? Mod,
    UnitDefinition Unit,
    Rational? Least,
    Rational? Greatest,
    UnitDefinition? Numerator = null,
    UnitDefinition? Denominator = null)
{
    /// <summary>Whether a change can be the figure's value, as the ratio it makes: its measure is one of ratios, or it has none.</summary>
    public bool TakesChanges { get; init; } = true;

    /// <summary>Whether a plain number is meant as it stands, and <c>±</c> is a tolerance; if not, it is a rounded one.</summary>
    public bool IsExact { get; init; }

    /// <summary>The visible words after the figure's.</summary>
    public PlainText After { get; init; } = PlainText.Empty(0);
}
