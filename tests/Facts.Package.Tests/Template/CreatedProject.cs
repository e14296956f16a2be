namespace Facts.Package.Tests.Template;

/// <summary>What <c>dotnet new facts-data</c> makes, of the packed template, under a name that is no name in code.</summary>
public sealed class CreatedProject
{
    private readonly PackedPackages _packages;

    public CreatedProject(PackedPackages packages)
    {
        _packages = packages;
        string package = Path.Combine(packages.Packages, $"Facts.Templates.{ThisBuild.Version}.nupkg");
        Directory.CreateDirectory(packages.PathOf("created"));
        packages.Run("dotnet", packages.Folder, ["new", "install", package]).Succeeded();
        packages.Run("dotnet", packages.PathOf("created"), ["new", "facts-data", "--name", "port-of-call"]).Succeeded();
        foreach (string command in (string[])["git init --quiet", "git config core.hooksPath .githooks", "git config user.name Author", "git config user.email author@example.org"])
        {
            Run(command).Succeeded();
        }
    }

    public string Folder => _packages.PathOf("created", "port-of-call");

    /// <summary>Runs a line of a shell in the project's folder.</summary>
    internal CommandRun Run(string line) => _packages.Run("sh", Folder, ["-c", line]);
}
