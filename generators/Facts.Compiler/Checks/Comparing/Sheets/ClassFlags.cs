namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>What is known of a class. What it may do was found by sweeping over the ends of intervals; what it does, only comparing says.</summary>
[Flags]
internal enum ClassFlags
{
    None = 0,

    /// <summary>It is compared across labels.</summary>
    IsWild = 1,

    /// <summary>The words are precise enough to corroborate others.</summary>
    Corroborates = 2,

    /// <summary>Nobody can tell whether two of different roots are independent.</summary>
    IsVague = 4,

    /// <summary>It is what a ratio makes of its base.</summary>
    IsRatio = 8,

    /// <summary>Something in its cell may contradict it.</summary>
    MayConflict = 16,

    /// <summary>Something in its cell may agree with it.</summary>
    MayAgree = 32,

    /// <summary>It may exceed a figure of a place around it.</summary>
    MayExceed = 64,

    /// <summary>A figure of a place within may exceed it.</summary>
    MayBeExceeded = 128,
}
