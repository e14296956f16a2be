namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>What a fact is in a contradiction.</summary>
internal enum SheetSide
{
    /// <summary>One of two statements of the same thing.</summary>
    Peer,

    /// <summary>A part that is greater than the other, its whole.</summary>
    Part,

    /// <summary>A whole that is less than the other, its part.</summary>
    Whole,

    /// <summary>A figure that is not what the other, a ratio, makes of its base.</summary>
    Result,

    /// <summary>A ratio that the other, a figure, does not have.</summary>
    Ratio,
}
