namespace Facts;

/// <summary>What kind of quantity a measure is; it decides which times are compared.</summary>
public enum Nature
{
    /// <summary>How much there is at a time.</summary>
    Stock,

    /// <summary>How much came about in a time.</summary>
    Flow,

    /// <summary>How much per time or per unit.</summary>
    Rate,

    /// <summary>A part of a whole, from 0 to 1.</summary>
    Share,

    /// <summary>One number against another.</summary>
    Ratio,
}
