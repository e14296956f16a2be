namespace Facts;

/// <summary>How often a date comes again.</summary>
public enum Recurrence
{
    /// <summary>It is one date.</summary>
    None,

    /// <summary>Every year.</summary>
    Yearly,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every day.</summary>
    Daily,
}
