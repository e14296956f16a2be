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

    /// <summary>The facts that <c>contradicts=</c> names. Which facts contradict each other is no attribute: see <see cref="RelationLayout"/>.</summary>
    Acknowledges,
    Repeats,
    Supersedes,
}
