using System.IO.Compression;

namespace Facts.Package.Tests.Packing;

/// <summary>The packages, packed once from what was built, and a folder in which they can be used: with a source and a cache of its own.</summary>
public sealed class PackedPackages : IDisposable
{
    private const string Projects = """
        <Project>
          <ItemGroup>
            <Packed Include="$(Source)/src/*/*.csproj" />
          </ItemGroup>
          <Target Name="Pack">
            <MSBuild Projects="@(Packed)" Targets="Pack" Properties="NoBuild=true;PackageOutputPath=$(Packages)" />
          </Target>
        </Project>
        """;

    public PackedPackages()
    {
        Directory.CreateDirectory(Packages);
        Write("pack.proj", Projects);
        CommandLine
            .Run("dotnet", Folder, ["msbuild", "pack.proj", "-t:Pack", $"-p:Source={Repository.Root}", $"-p:Packages={Packages}", $"-p:Configuration={ThisBuild.Configuration}", "-v:minimal"])
            .Succeeded();
        File.Delete(PathOf("pack.proj"));
        CopyBuildFiles("");

        // What the machine already has need not be fetched again; ours are never there.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Packages}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{ThisBuild.NuGetPackageRoot}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Where projects that use the packages are built.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("facts-packages-").FullName;

    public string Packages => PathOf("packages");

    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>A project of <c>Consumers</c> under another folder, or where it is the same, under its own name.</summary>
    public string Copy(string consumer, string? to = null)
    {
        string source = Repository.PathOf("tests", "Facts.Package.Tests", "Consumers", consumer);
        string target = PathOf((to ?? consumer).Split('/'));
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    internal CommandRun Run(string program, string folder, string[] arguments, params (string Name, string Value)[] more)
    {
        var environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = PathOf("cache"), ["FactsVersion"] = ThisBuild.Version, ["DOTNET_CLI_HOME"] = PathOf("home") };
        foreach ((string name, string value) in more)
        {
            environment[name] = value;
        }

        return CommandLine.Run(program, folder, arguments, environment);
    }

    internal CommandRun Build(string folder, params string[] arguments) => Run("dotnet", folder, ["build", "-v:quiet", "-clp:NoSummary", .. arguments]);

    /// <summary>Opens a package.</summary>
    internal ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Packages, $"{id}.{ThisBuild.Version}.{extension}"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>What stands above all projects of a checkout.</summary>
    public void CopyBuildFiles(string folder)
    {
        foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets"])
        {
            File.Copy(Repository.PathOf("tests", "Facts.Package.Tests", "Consumers", name), PathOf(folder, name));
        }

        Write(Path.Combine(folder, ".editorconfig"), "root = true\n");
    }
}
