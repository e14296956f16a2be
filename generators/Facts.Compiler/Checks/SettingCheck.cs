using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>
/// A setting that has no effect is a finding. It is reported once, at the start of the first seed (by path) that it holds for, since no place in the
/// configuration file is known.
/// </summary>
internal static class SettingCheck
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<SeedSettings> seeds)
    {
        var seen = new HashSet<Setting>();
        foreach (SeedSettings seed in seeds.OrderBy(seed => seed.Path, StringComparer.Ordinal))
        {
            FileSpan place = new(seed.Path, default, default, default);
            foreach (Setting setting in seed.Own)
            {
                if (seen.Add(setting) && Finding(place, setting) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Diagnostic? Finding(FileSpan place, Setting setting)
    {
        if (setting.Key.StartsWith(SeedSettings.UnheardPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return SettingRules.UnheardSeverity(place, setting.Key, IdIn(setting.Key));
        }

        if (!setting.Key.StartsWith(SeedSettings.SeverityPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return SettingRules.UnknownKey(place, setting.Key, KeyHint(setting.Key));
        }

        string id = setting.Key.Substring(SeedSettings.SeverityPrefix.Length).ToUpperInvariant();
        string key = SeedSettings.SeverityPrefix + id;
        if (RuleCatalog.Find(id) is not { } rule)
        {
            return SettingRules.UnknownRule(place, key, id, RuleCatalog.Hint(id));
        }

        if (!SeverityNames.TryRead(setting.Value, out Severity? severity))
        {
            return SettingRules.UnknownSeverity(place, key, setting.Value, NearestName.Hint(setting.Value, SeverityNames.All));
        }

        return rule.IsConfigurable || severity is null || severity == rule.DefaultSeverity
            ? null
            : SettingRules.FixedSeverity(place, key, setting.Value, rule);
    }

    private static string IdIn(string unheard) =>
        unheard.Substring(SeedSettings.UnheardPrefix.Length, unheard.Length - SeedSettings.UnheardPrefix.Length - SeedSettings.UnheardSuffix.Length).ToUpperInvariant();

    private static string KeyHint(string key)
    {
        int dot = key.IndexOf('.');
        string rest = dot < 0 ? "" : key.Substring(dot + 1).ToUpperInvariant();
        return RuleCatalog.Find(rest) is { } rule ? $"; did you mean '{SeedSettings.SeverityPrefix}{rule.Id}'?" : "";
    }
}
