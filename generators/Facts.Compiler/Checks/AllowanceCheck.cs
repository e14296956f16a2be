using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Checks;

/// <summary>Takes away the findings that are allowed, and finds the allowances that allow nothing.</summary>
internal static class AllowanceCheck
{
    public static IEnumerable<Diagnostic> Apply(IReadOnlyList<Diagnostic> findings, IReadOnlyList<Allowance> allowances)
    {
        if (allowances.Count == 0)
        {
            return findings;
        }

        var used = new HashSet<Allowance>();
        ILookup<string, Allowance> byRule = allowances
            .Where(allowance => RuleCatalog.Find(allowance.Rule) is { IsAllowable: true })
            .ToLookup(allowance => allowance.Rule, StringComparer.OrdinalIgnoreCase);
        var left = new List<Diagnostic>();
        foreach (Diagnostic finding in findings)
        {
            List<Allowance> covering = byRule[finding.Rule.Id].Where(allowance => allowance.Covers(finding)).ToList();
            used.UnionWith(covering);
            if (covering.Count == 0)
            {
                left.Add(finding);
            }
        }

        // Where whole registers are missing nothing can be said of what an allowance would allow.
        bool isIncomplete = findings.Any(NameRules.IsMissingRegister);
        left.AddRange(allowances.Where(allowance => !used.Contains(allowance)).Select(Useless).Where(useless => !isIncomplete || useless.Rule.DefaultSeverity == Severity.Error));
        return left;
    }

    private static Diagnostic Useless(Allowance allowance) => RuleCatalog.Find(allowance.Rule) switch
    {
        null => SettingRules.UnknownAllowed(allowance.Place, allowance.Rule, RuleCatalog.Hint(allowance.Rule)),
        { IsAllowable: false } rule => SettingRules.NotAllowable(allowance.Place, rule),
        { } rule => SettingRules.UnusedAllow(allowance.Place, rule.Id),
    };
}
