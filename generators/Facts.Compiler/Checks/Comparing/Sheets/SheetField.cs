namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>The counts with which the numbers of a sheet begin. After them stand the cells, classes, entries, nodes, edges and pairs, in this order.</summary>
internal static class SheetField
{
    /// <summary>The number of facts. A fact is a number from 0, in the ordinal order of the full ids.</summary>
    public const int Facts = 0;

    /// <summary>The number of cells, rows of <see cref="CellField"/>.</summary>
    public const int Cells = 1;

    /// <summary>The number of classes, rows of <see cref="ClassField"/>, those of a cell side by side.</summary>
    public const int Classes = 2;

    /// <summary>The number of entries: the facts of each class, those of a class side by side.</summary>
    public const int Entries = 3;

    /// <summary>The number of places. For each stands where its edges begin, and after the last where they end.</summary>
    public const int Nodes = 4;

    /// <summary>The number of edges: for each place the places around it.</summary>
    public const int Edges = 5;

    /// <summary>The number of pairs: a part, and the whole that it names and exceeds.</summary>
    public const int Pairs = 6;

    /// <summary>1 where the facts are dates, 0 where they are figures.</summary>
    public const int AreDates = 7;

    public const int Count = 8;
}
