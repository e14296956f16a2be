using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generator;

/// <summary>Reads what <c>.editorconfig</c> and <c>.globalconfig</c> files say of a seed.</summary>
internal static class SettingsReader
{
    public static SeedSettings Read(string path, AnalyzerConfigOptions options) => new(
        path,
        options.Keys
            .Where(key => key.StartsWith(SeedSettings.KeyPrefix, StringComparison.OrdinalIgnoreCase))
            .OrderBy(key => key, StringComparer.Ordinal)
            .Select(key => new Setting(key, options.TryGetValue(key, out string? value) ? value : ""))
            .ToEquatableArray(),
        Global: default);
}
