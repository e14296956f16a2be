namespace Facts.Compiler.Emit.Layout;

/// <summary>What few facts have, and so stands in a list of keys and values beside the row.</summary>
internal enum ExtraKey
{
    Since,
    StatusDate,
    PartOf,
    Base,
    Note,
    Inferred,
    Contradicts,
    Contradictions,
    CorroboratedBy,
    RepeatedBy,
    Repeats,
    Supersedes,
}
