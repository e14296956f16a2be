using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace Facts.Cli.Input;

/// <summary>
/// Reads the <c>.editorconfig</c> files at and above the seeds, and the <c>.globalconfig</c> files at and above those and the current folder, with the compiler's
/// own reader: so they mean the same here as in a build.
/// </summary>
internal static partial class SettingFiles
{
    public static IReadOnlyList<SeedSettings> Read(IReadOnlyList<string> seeds, string folder)
    {
        string[] folders = [.. seeds.Select(seed => Path.GetDirectoryName(seed)!).Distinct(StringComparer.Ordinal).SelectMany(FoldersUp)];
        (string File, string Text)[] editorConfigs = [.. Existing(folders, ".editorconfig")];
        AnalyzerConfig[] files =
        [
            .. editorConfigs.Concat(Existing(folders.Concat(FoldersUp(folder)), ".globalconfig")).Select(config => AnalyzerConfig.Parse(config.Text, RelativePath.Slashes(config.File))),
        ];
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(files);
        EquatableArray<Setting> global = set.GlobalConfigOptions.TreeOptions
            .Where(option => option.Key.StartsWith("FACT", StringComparison.OrdinalIgnoreCase))
            .Select(option => new Setting(option.Key, NameOf(option.Value)))
            .OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .ToEquatableArray();
        Setting[] unheard =
        [
            .. editorConfigs
                .SelectMany(config => Unheard().Matches(config.Text))
                .Select(key => key.Value)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(key => new Setting(key, "")),
        ];
        return [.. seeds.Select(seed => Of(seed, set, unheard, global))];
    }

    private static SeedSettings Of(string seed, AnalyzerConfigSet set, Setting[] unheard, EquatableArray<Setting> global) => new(
        RelativePath.Slashes(seed),
        set.GlobalConfigOptions.AnalyzerOptions
            .SetItems(set.GetOptionsForSourcePath(RelativePath.Slashes(seed)).AnalyzerOptions)
            .Where(option => option.Key.StartsWith(SeedSettings.KeyPrefix, StringComparison.OrdinalIgnoreCase))
            .OrderBy(option => option.Key, StringComparer.Ordinal)
            .Select(option => new Setting(option.Key, option.Value))
            .Concat(unheard)
            .ToEquatableArray(),
        global);

    private static IEnumerable<(string File, string Text)> Existing(IEnumerable<string> folders, string name) => folders
        .Select(folder => Path.Combine(folder, name))
        .Distinct(StringComparer.Ordinal)
        .Where(File.Exists)
        .Order(StringComparer.Ordinal)
        .Select(file => (file, File.ReadAllText(file)));

    /// <summary>The same as in the package's targets.</summary>
    [GeneratedRegex(@"(?<=^[ \t]*)dotnet_diagnostic\.FACT(?!6101)[0-9]+\.severity", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unheard();

    private static IEnumerable<string> FoldersUp(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }

    private static string NameOf(ReportDiagnostic report) => report switch
    {
        ReportDiagnostic.Error => "error",
        ReportDiagnostic.Warn => "warning",
        ReportDiagnostic.Info or ReportDiagnostic.Hidden => "suggestion",
        ReportDiagnostic.Suppress => "none",
        _ => "default",
    };
}
