using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generator;

/// <summary>Reads what <c>.editorconfig</c> and <c>.globalconfig</c> files say of a seed; what is said of the file itself comes first.</summary>
internal static class SettingsReader
{
    public static SeedSettings Read(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions own = provider.GetOptions(file);
        IEnumerable<Setting> settings = Keys(own)
            .Union(Keys(provider.GlobalOptions), StringComparer.OrdinalIgnoreCase)
            .OrderBy(key => key, StringComparer.Ordinal)
            .Select(key => new Setting(key, own.TryGetValue(key, out string? value) || provider.GlobalOptions.TryGetValue(key, out value) ? value : ""));
        return new SeedSettings(SeedReader.PathOf(file), settings.Concat(Unheard(provider.GlobalOptions)).ToEquatableArray(), Global: default);
    }

    /// <summary>A generator can't see these; the package's targets look for them.</summary>
    private static IEnumerable<Setting> Unheard(AnalyzerConfigOptions options) =>
        BuildOptions.Property(options, "FactsUnheardSeverities") is { } keys ? keys.Split(',').Select(key => new Setting(key, "")) : [];

    private static IEnumerable<string> Keys(AnalyzerConfigOptions options) =>
        options.Keys.Where(key => key.StartsWith(SeedSettings.KeyPrefix, StringComparison.OrdinalIgnoreCase));
}
