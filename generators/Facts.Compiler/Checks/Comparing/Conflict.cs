namespace Facts.Compiler.Checks.Comparing;

/// <summary>Two facts that can't both be true, with how each is shown, and what they are about (a measure or an event).</summary>
internal sealed record Conflict(ConflictKind Kind, string First, string Second, string About, ComparableText FirstText, ComparableText SecondText)
{
    /// <summary>How the base of a ratio is shown; empty where no ratio is meant.</summary>
    public string BaseText { get; init; } = "";
}
