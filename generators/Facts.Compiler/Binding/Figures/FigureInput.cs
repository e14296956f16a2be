using Facts.Compiler.Binding.Units;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>
/// What the reading of a figure depends on: its words (those of nested figures taken out), what its attributes say of value and modifier, its unit with the
/// names that the words may have for it, and the least and greatest value that its measure allows (in that unit; null for no limit of its own).
/// </summary>
internal sealed record FigureInput(
    SourceText Source,
    PlainText Words,
    AttributeSyntax? Value,
    AttributeSyntax? Mod,
    UnitDefinition Unit,
    UnitVocabulary Vocabulary,
    Rational? Least,
    Rational? Greatest)
{
    /// <summary>The language of the document, a BCP 47 tag; null for English.</summary>
    public string? Language { get; init; }

    /// <summary>Why the value is not what the words alone say; null where nothing is inferred.</summary>
    public string? Inferred { get; init; }

    /// <summary>Whether a change can be the figure's value, as the ratio it makes: its measure is one of ratios.</summary>
    public bool TakesChanges { get; init; }

    /// <summary>Whether a plain number is meant as it stands, and <c>±</c> is a tolerance; if not, it is a rounded one.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether another unit of the kind may stand in the words, and the number is converted from it.</summary>
    public bool Converts { get; init; }

    /// <summary>The visible words before the figure's.</summary>
    public PlainText Before { get; init; } = PlainText.Empty(0);

    /// <summary>From this index on, <see cref="Before"/> holds no word of another annotation that ends there.</summary>
    public int OwnBefore { get; init; }

    /// <summary>The visible words after the figure's.</summary>
    public PlainText After { get; init; } = PlainText.Empty(0);

    /// <summary>Up to this index, <see cref="After"/> holds no word of another annotation.</summary>
    public int OwnAfter { get; init; }

    /// <summary>Whether the words were not written for this grammar, as those of an original: what reads as a number there counts, the rest is passed.</summary>
    public bool IsFree { get; init; }
}
