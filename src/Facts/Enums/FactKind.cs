namespace Facts;

/// <summary>What an id of a dataset is the id of.</summary>
public enum FactKind
{
    /// <summary>Of nothing.</summary>
    None,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A dated event.</summary>
    Date,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A source; a document is one too, unless it is a register.</summary>
    Source,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A document.</summary>
    Document,
}
