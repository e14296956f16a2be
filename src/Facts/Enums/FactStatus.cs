namespace Facts;

/// <summary>What has become of a fact or a document since it was written.</summary>
public enum FactStatus
{
    /// <summary>It stands.</summary>
    Current,

    /// <summary>It stands in a corrected form.</summary>
    Corrected,

    /// <summary>Somebody who should know says otherwise.</summary>
    Disputed,

    /// <summary>A later one takes its place.</summary>
    Superseded,

    /// <summary>It was taken back.</summary>
    Retracted,
}
