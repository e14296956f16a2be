namespace Facts.Compiler.Checks.Comparing;

/// <summary>Why two facts can't both be true.</summary>
internal enum ConflictKind
{
    /// <summary>Two figures of the same thing exclude each other.</summary>
    Figures,

    /// <summary>A part (the first) is greater than its whole (the second).</summary>
    Part,

    /// <summary>A figure (the first) isn't what a ratio makes of its base (the second).</summary>
    Ratio,

    /// <summary>Two dates of the same event exclude each other.</summary>
    Events,
}
