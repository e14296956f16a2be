namespace Facts;

/// <summary>What a figure rests on. Forecast, quota and plan are planned, the rest is actual.</summary>
public enum Basis
{
    /// <summary>The document does not say.</summary>
    Unstated,

    /// <summary>Somebody counted or measured.</summary>
    Counted,

    /// <summary>An estimate of what is or was.</summary>
    Estimate,

    /// <summary>What is expected to be.</summary>
    Forecast,

    /// <summary>What is allowed or demanded.</summary>
    Quota,

    /// <summary>What is meant to be.</summary>
    Plan,

    /// <summary>What is claimed against somebody.</summary>
    Allegation,
}
