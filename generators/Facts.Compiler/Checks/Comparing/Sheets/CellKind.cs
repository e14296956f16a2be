namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>What a cell holds against each other.</summary>
internal enum CellKind
{
    /// <summary>Figures of one measure, population and place. Two of different labels (undated ones of two documents) are compared where both are wild (exact).</summary>
    Figures,

    /// <summary>Figures on one side, and on the other what ratios make of their bases.</summary>
    Ratios,

    /// <summary>Dates of one event. Two of different labels (places) are compared where one is wild (names no place).</summary>
    Events,
}
