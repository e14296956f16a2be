using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>
/// What the configuration files say of a seed: the settings whose key begins with <c>facts_</c>, by key, with the severities that nobody hears; and what a global configuration says of
/// rules in the compiler's own form (<c>dotnet_diagnostic</c>), which is the last word. In the compiler the latter is empty: it applies them itself.
/// </summary>
internal sealed record SeedSettings(string Path, EquatableArray<Setting> Own, EquatableArray<Setting> Global)
{
    public const string KeyPrefix = "facts_";

    public const string SeverityPrefix = "facts_severity.";

    /// <summary>The compiler's own form for a severity, <c>dotnet_diagnostic.FACT5001.severity</c>, in a file that holds for a seed: it is heard for C# files alone.</summary>
    public const string UnheardPrefix = "dotnet_diagnostic.";

    public const string UnheardSuffix = ".severity";

    /// <summary>How much a finding of the rule weighs in this seed. A rule that is not configurable has its own severity, whatever is set.</summary>
    public Severity SeverityOf(Rule rule)
    {
        if (!rule.IsConfigurable)
        {
            return rule.DefaultSeverity;
        }

        Severity severity = rule.DefaultSeverity;
        foreach (Setting setting in Own)
        {
            if (string.Equals(setting.Key, SeverityPrefix + rule.Id, StringComparison.OrdinalIgnoreCase)
                && SeverityNames.TryRead(setting.Value, out Severity? own))
            {
                severity = own ?? rule.DefaultSeverity;
            }
        }

        foreach (Setting setting in Global)
        {
            if (string.Equals(setting.Key, rule.Id, StringComparison.OrdinalIgnoreCase) && SeverityNames.TryRead(setting.Value, out Severity? global))
            {
                severity = global ?? severity;
            }
        }

        return severity;
    }
}
