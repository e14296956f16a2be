using System.Threading;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generator;

/// <summary>
/// What the project says: the namespace of the generated code, the folder that locations are relative to, whether this compilation is the one
/// of several target frameworks that reports warnings, and the name by which the build sees that the generator ran.
/// </summary>
internal sealed record BuildOptions(string? FactsNamespace, string? RootNamespace, string Root, bool ReportsWarnings, string? Sentinel)
{
    public static BuildOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        return new BuildOptions(
            Property(options, "FactsNamespace"),
            Property(options, "RootNamespace"),
            RootOf(Property(options, "FactsRoot"), Property(options, "ProjectDir") ?? ""),
            Property(options, "FactsReportsWarnings") is not { } reports || !string.Equals(reports, "false", StringComparison.OrdinalIgnoreCase),
            Property(options, "FactsSentinel"));
    }

    /// <summary>A root that is not absolute is seen from the project's folder, as any path in a project file is.</summary>
    private static string RootOf(string? root, string projectFolder) =>
        root is null ? projectFolder : RelativePath.IsAbsolute(root) ? root : projectFolder + "/" + root;

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
