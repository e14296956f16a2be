namespace Facts.Compiler.Checks.Comparing;

/// <summary>Whether two statements come from different sources in the end.</summary>
internal enum Independence
{
    /// <summary>The same root: the one repeats what the other says.</summary>
    SameRoot,

    /// <summary>Nobody can tell, so it counts for nothing.</summary>
    PossiblySame,

    Independent,
}
