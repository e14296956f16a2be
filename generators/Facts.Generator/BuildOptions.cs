using System.Threading;
using Facts.Compiler.Emit;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generator;

/// <summary>
/// What the project says: the namespace of the generated code, the folder that locations are relative to, the name by which the build sees that the
/// generator ran, and whether this compilation is the one of several target frameworks that reports warnings.
/// </summary>
internal sealed record BuildOptions(string Namespace, string Root, string? Sentinel, bool ReportsWarnings)
{
    private const string NoNamespace = "GeneratedFacts";

    private static readonly string s_version = typeof(BuildOptions).Assembly.GetName().Version.ToString(3);

    public static BuildOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        return new BuildOptions(
            Property(options, "FactsNamespace") ?? Property(options, "RootNamespace") ?? NoNamespace,
            FolderOf(options),
            Property(options, "FactsSentinel"),
            !string.Equals(Property(options, "FactsReportsWarnings"), "false", StringComparison.OrdinalIgnoreCase));
    }

    public static EmitOptions ForEmission(BuildOptions options, CancellationToken cancellation) =>
        new(options.Namespace, options.Root, s_version, options.Sentinel);

    /// <summary>
    /// The package's targets say the folder encoded, since the file that tells the compiler of a project's properties takes # and ; for comments. Without
    /// them, a root that is not absolute is seen from the project's folder, as any path in a project file is.
    /// </summary>
    private static string FolderOf(AnalyzerConfigOptions options)
    {
        string projectFolder = Property(options, "ProjectDir") ?? "";
        return Property(options, "FactsFolder") is { } encoded ? Uri.UnescapeDataString(encoded.Replace('!', '%'))
            : Property(options, "FactsRoot") is not { } root ? projectFolder
            : RelativePath.IsAbsolute(root) ? root
            : projectFolder + "/" + root;
    }

    public static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
