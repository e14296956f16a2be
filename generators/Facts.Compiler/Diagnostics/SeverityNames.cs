namespace Facts.Compiler.Diagnostics;

/// <summary>The words by which configuration files set a severity.</summary>
internal static class SeverityNames
{
    public static IReadOnlyList<string> All { get; } = ["error", "warning", "suggestion", "silent", "none", "default"];

    /// <summary>Reads a severity; null is the rule's own (<c>default</c>). False where the word is none of them.</summary>
    public static bool TryRead(string word, out Severity? severity)
    {
        (bool known, severity) = word.Trim().ToLowerInvariant() switch
        {
            "error" => (true, Severity.Error),
            "warning" => (true, Severity.Warning),
            "suggestion" => (true, Severity.Suggestion),
            "silent" or "none" => (true, Severity.None),
            "default" => (true, (Severity?)null),
            _ => (false, null),
        };
        return known;
    }
}
