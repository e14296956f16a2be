using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>The facts that are held against each other. <paramref name="Kin"/> is the same for cells that differ in the place alone; <paramref name="Node"/> is −1 for no place.</summary>
internal sealed record SheetCell(CellKind Kind, int Kin, int Node, IReadOnlyList<SheetMember> Members)
{
    /// <summary>The same for cells that differ in the place and the time alone.</summary>
    public int Family { get; init; }
}
