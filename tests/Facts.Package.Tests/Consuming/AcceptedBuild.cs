namespace Facts.Package.Tests.Consuming;

/// <summary>One build of the projects in which nothing is wrong.</summary>
public sealed class AcceptedBuild
{
    /// <summary>A folder whose name has what build files take for syntax, and what is not ASCII.</summary>
    public const string OddFolder = "odd/a b #{c} ünï ж";

    private static readonly string[] s_projects =
    [
        "Office/Office.csproj",
        "Library/Library.csproj",
        "UserCSharp/UserCSharp.csproj",
        "UserFSharp/UserFSharp.fsproj",
        "UserVisualBasic/UserVisualBasic.vbproj",
        "RetractedCSharp/RetractedCSharp.csproj",
        "RetractedVisualBasic/RetractedVisualBasic.vbproj",
        "Pair/First/First.csproj",
        "Pair/Second/Second.csproj",
        "Strict/Strict.csproj",
        OddFolder + "/my-app/my-app.csproj",
        "Frameworks/Frameworks.csproj",
    ];

    private readonly PackedPackages _packages;

    public AcceptedBuild(PackedPackages packages)
    {
        _packages = packages;
        string[] consumers =
        [
            "Office", "Library", "UserCSharp", "UserFSharp", "UserVisualBasic", "RetractedCSharp", "RetractedVisualBasic", "Pair", "Strict", "Frameworks",
        ];
        foreach (string consumer in consumers)
        {
            packages.Copy(consumer);
        }

        packages.Copy("my-app", OddFolder + "/my-app");
        packages.Write("accepted.slnx", $"<Solution>\n{string.Join("\n", s_projects.Select(project => $"  <Project Path=\"{project}\" />"))}\n</Solution>\n");
        Run = packages.Build(packages.Folder, "accepted.slnx");
    }

    internal CommandRun Run { get; }

    /// <summary>What a project's program writes, a line an element.</summary>
    internal string[] OutputOf(string project)
    {
        string folder = _packages.PathOf(project.Split('/'));
        CommandRun run = _packages.Run("dotnet", folder, [Path.Combine("bin", "Debug", "net10.0", Path.GetFileName(folder) + ".dll")]).Succeeded();
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The analyzers and additional files that the compiler was given.</summary>
    internal IEnumerable<string> InputsOf(string project) => File.ReadAllLines(_packages.PathOf(project, "obj", "Debug", "net10.0", "inputs.txt"));
}
