using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>
/// What is reported of a dataset: each finding once, without what is allowed, with its severity, by path and offset. Generator and tool report alike
/// because both ask here.
/// </summary>
internal static class FindingReport
{
    public static EquatableArray<Finding> Of(
        IEnumerable<SeedFindings> seeds, IEnumerable<Diagnostic> acrossSeeds, IEnumerable<SeedSettings> settings)
    {
        List<Diagnostic> found = [.. seeds.SelectMany(seed => seed.Diagnostics), .. acrossSeeds, .. SettingCheck.Find(settings)];
        List<Allowance> allowances = [.. seeds.OrderBy(seed => seed.Path, StringComparer.Ordinal).SelectMany(seed => seed.Allowances)];
        Dictionary<string, SeedSettings> byPath = ByPath(settings);
        return AllowanceCheck.Apply(found, allowances)
            .Distinct()
            .Select(finding => new Finding(finding, SeverityOf(finding, byPath)))
            .Where(finding => finding.Severity != Severity.None)
            .OrderBy(finding => finding.Diagnostic.Place.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Diagnostic.Place.Span.Start)
            .ThenBy(finding => finding.Diagnostic.Place.Span.End)
            .ThenBy(finding => finding.Diagnostic.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static Dictionary<string, SeedSettings> ByPath(IEnumerable<SeedSettings> settings)
    {
        var byPath = new Dictionary<string, SeedSettings>(StringComparer.Ordinal);
        foreach (SeedSettings seed in settings)
        {
            byPath[seed.Path] = seed;
        }

        return byPath;
    }

    private static Severity SeverityOf(Diagnostic finding, Dictionary<string, SeedSettings> settings) =>
        settings.TryGetValue(finding.Place.Path, out SeedSettings? seed) ? seed.SeverityOf(finding.Rule) : finding.Rule.DefaultSeverity;
}
