namespace Facts.Package.Tests.Consuming;

/// <summary>What is built from the same seeds is the same to the byte, wherever and by whomever.</summary>
[Collection(PackageCollection.Name)]
public sealed class DeterminismTests(PackedPackages packages)
{
    [Fact]
    public void Two_folders_and_two_cultures_give_the_same_bytes()
    {
        string first = Build("here", "tr_TR.UTF-8");
        string second = Build("over there/é", "ar_SA.UTF-8");

        Assert.All((string[])["Library.dll", "Library.pdb", "Library.xml"], file => Assert.Equal(
            Convert.ToHexString(File.ReadAllBytes(Path.Combine(first, file))), Convert.ToHexString(File.ReadAllBytes(Path.Combine(second, file)))));
    }

    private string Build(string folder, string culture)
    {
        string project = packages.Copy("Library", $"{folder}/Library");
        packages.CopyBuildFiles(folder);
        packages
            .Run(
                "dotnet",
                project,
                ["build", "-v:quiet", "-p:ContinuousIntegrationBuild=true", "-p:GenerateDocumentationFile=true", "-p:UseSharedCompilation=false"],
                ("LC_ALL", culture),
                ("LANG", culture))
            .Succeeded();
        return Path.Combine(project, "bin", "Debug", "net10.0");
    }
}
