namespace Facts.Compiler.Checks.Comparing;

/// <summary>Why a figure is held against none, by what its author says of it.</summary>
internal enum Apart
{
    /// <summary>It is compared.</summary>
    No,

    /// <summary><c>mod=unknown</c>: nobody knows the number.</summary>
    Unknown,

    /// <summary><c>date=none</c>: it has no time.</summary>
    Timeless,

    /// <summary><c>place=none</c>: it has no place, though its measure is counted by place.</summary>
    Placeless,
}
