namespace Facts.Compiler.Values.Dates;

/// <summary>How a fact lies to the date that words say.</summary>
internal enum DateRelation
{
    /// <summary>In, on, at, as of it.</summary>
    At,

    /// <summary>By or until it: up to its last day.</summary>
    UpTo,

    /// <summary>In it or before, which is the same time, said of the date as it is printed.</summary>
    AsLateAs,

    /// <summary>Since or from it: from its first day on.</summary>
    From,

    /// <summary>Wholly before it.</summary>
    Before,

    /// <summary>Wholly after it.</summary>
    After,
}
