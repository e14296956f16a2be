namespace Facts.Package.Tests.Gate;

/// <summary>A build after another notices whatever became of a seed. The compiler's server stays on from one to the next, as in an editor.</summary>
[Collection(PackageCollection.Name)]
public sealed class IncrementalBuildTests(PackedPackages packages)
{
    private const string Program = """
        foreach (Facts.Figure figure in Office.Dataset.Figures)
        {
            System.Console.WriteLine($"{figure.Location}: {figure.Value}");
        }
        """;

    [Fact]
    public void A_seed_that_is_added_changed_to_an_older_date_renamed_or_deleted_is_noticed()
    {
        string folder = packages.Copy("Office", "changing/Office");
        packages.Write("changing/Office/Program.cs", Program);
        Assert.Equal(["notes/2018/staff.facts.md(8,16): 1200"], Build(folder));

        string another = Seed("another", "It had [7]{.figure #workers unit=person} workers.");
        Assert.Equal(["another.facts.md(8,8): 7", "notes/2018/staff.facts.md(8,16): 1200"], Build(folder));

        File.WriteAllText(another, File.ReadAllText(another).Replace("[7]", "[8]", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(another, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(["another.facts.md(8,8): 8", "notes/2018/staff.facts.md(8,16): 1200"], Build(folder));

        File.Move(another, Path.Combine(folder, "renamed.facts.md"));
        Assert.Equal(["notes/2018/staff.facts.md(8,16): 1200", "renamed.facts.md(8,8): 8"], Build(folder).Order(StringComparer.Ordinal));

        File.Delete(Path.Combine(folder, "renamed.facts.md"));
        Assert.Equal(["notes/2018/staff.facts.md(8,16): 1200"], Build(folder));

        DateTime built = File.GetLastWriteTimeUtc(Assembly(folder));
        Build(folder);
        Assert.Equal(built, File.GetLastWriteTimeUtc(Assembly(folder)));
    }

    private string Seed(string id, string body) =>
        packages.Write($"changing/Office/{id}.facts.md", $"---\nfacts: 1\nid: {id}\nkind: note\ntitle: A\n---\n\n{body}\n");

    private string[] Build(string folder)
    {
        packages.Build(folder).Succeeded();
        return packages.Run("dotnet", folder, [Assembly(folder)]).Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string Assembly(string folder) => Path.Combine(folder, "bin", "Debug", "net10.0", "Office.dll");
}
