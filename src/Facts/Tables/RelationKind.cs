namespace Facts;

/// <summary>How a fact stands to others.</summary>
internal enum RelationKind
{
    /// <summary>The two cannot both be true.</summary>
    Contradicts,

    /// <summary>They agree and come from different roots.</summary>
    CorroboratedBy,

    /// <summary>They agree and come from the same root.</summary>
    RepeatedBy,
}
