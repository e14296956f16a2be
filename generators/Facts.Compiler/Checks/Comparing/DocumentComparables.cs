using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>All that a seed gives to be compared. <paramref name="Order"/> holds the full ids of its facts in the order of the text.</summary>
internal sealed record DocumentComparables(
    string Path,
    EquatableArray<string> Order,
    EquatableArray<Comparable> Figures,
    EquatableArray<ComparableEvent> Events,
    EquatableArray<Acknowledgement> Acknowledgements)
{
    /// <summary>The full ids of the facts that can't be compared because something is wrong with them, which was reported.</summary>
    public EquatableArray<string> Broken { get; init; }

    /// <summary>Which places lie in which others, as this seed declares them.</summary>
    public EquatableArray<PlaceInside> Inside { get; init; }
}
