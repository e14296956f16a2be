namespace Facts.Package.Tests.Gate;

/// <summary>One build of projects each of which has something wrong.</summary>
public sealed class RefusedBuild
{
    private static readonly string[] s_projects =
        ["Mistakes/Mistakes.csproj", "NotRun/NotRun.csproj", "FactsGenerator/FactsGenerator.csproj", "Throwing/Throwing.csproj", "OtherLanguage/OtherLanguage.vbproj", "NotReferred/NotReferred.csproj"];

    public RefusedBuild(PackedPackages packages)
    {
        foreach (string project in s_projects)
        {
            packages.Copy(Path.GetDirectoryName(project)!);
        }

        packages.Write("refused.slnx", $"<Solution>\n{string.Join("\n", s_projects.Select(project => $"  <Project Path=\"{project}\" />"))}\n</Solution>\n");
        Run = packages.Build(packages.Folder, "refused.slnx");
    }

    internal CommandRun Run { get; }
}
