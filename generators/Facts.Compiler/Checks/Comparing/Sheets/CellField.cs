namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>The numbers of a cell: statements that are held against each other.</summary>
internal static class CellField
{
    /// <summary>A <see cref="CellKind"/>.</summary>
    public const int Kind = 0;

    /// <summary>The same for cells that differ in nothing but the place.</summary>
    public const int Kin = 1;

    /// <summary>The number of the place; −1 where no place around it or within it matters.</summary>
    public const int Node = 2;

    public const int FirstClass = 3;
    public const int Classes = 4;
    public const int Count = 5;
}
