namespace Facts.Json;

/// <summary>The names that the language has for what the enumerations name.</summary>
internal static class JsonNames
{
    public static string Of(FactStatus status) => status.ToString().ToLowerInvariant();

    public static string Of(Modifier modifier) => modifier.ToString().ToLowerInvariant();

    public static string Of(SourceKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(Nature nature) => nature.ToString().ToLowerInvariant();

    /// <summary>Null where the document does not say.</summary>
    public static string? Of(Basis basis) => basis == Basis.Unstated ? null : basis.ToString().ToLowerInvariant();

    /// <summary>Null for a date that comes once.</summary>
    public static string? Of(Recurrence recurrence) => recurrence == Recurrence.None ? null : recurrence.ToString().ToLowerInvariant();
}
