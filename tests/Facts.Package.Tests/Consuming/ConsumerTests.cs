namespace Facts.Package.Tests.Consuming;

/// <summary>Projects that use the packages as anyone would: they build without a warning, and their programs say what the seeds say.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackedPackages packages, AcceptedBuild build) : IClassFixture<AcceptedBuild>
{
    [Fact]
    public void All_of_them_build() => build.Run.Succeeded();

    [Fact]
    public void A_seed_anywhere_in_a_project_is_compiled() =>
        Assert.Equal(["about 1200 persons at notes/2018/staff.facts.md(8,16)", "2019-05"], build.OutputOf("Office"));

    [Fact]
    public void A_seed_can_be_copied_or_packed_as_any_file() =>
        Assert.True(File.Exists(packages.PathOf("Office", "bin", "Debug", "net10.0", "notes", "2018", "staff.facts.md")));

    [Fact]
    public void A_seed_is_watched() =>
        Assert.Contains("staff.facts.md", packages.Run("dotnet", packages.PathOf("Office"), ["watch", "--list", "--non-interactive"]).Succeeded().Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("UserCSharp", "21,000 persons, says Russian foreign ministry")]
    [InlineData("UserFSharp", "21000 workers, says Russian foreign ministry")]
    [InlineData("UserVisualBasic", "21000 workers, says Russian foreign ministry")]
    public void A_compiled_dataset_is_used_from_every_language(string project, string first) =>
        Assert.Equal([first, "22200 persons", "True"], build.OutputOf(project).Select(line => line == "true" ? "True" : line));

    /// <summary>Neither a package nor a project that holds a compiled dataset brings its users the generator or its seeds.</summary>
    [Theory]
    [InlineData("UserCSharp")]
    [InlineData("UserFSharp")]
    [InlineData("UserVisualBasic")]
    public void Who_uses_a_compiled_dataset_pays_nothing_at_build(string project)
    {
        Assert.Contains("Facts.Generator.dll", build.InputsOf("Library"));
        Assert.Contains("harbour.facts.md", build.InputsOf("Library"));
        Assert.DoesNotContain(build.InputsOf(project), input => input.Contains("facts", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(Directory.GetFiles(packages.PathOf(project, "obj"), "Facts.Sentinel*", SearchOption.AllDirectories));
    }

    /// <summary>Both have types of the same names, which one may see of the other; versions of packages are managed in one place.</summary>
    [Fact]
    public void Two_projects_that_compile_seeds_get_on_together() => Assert.Equal(["30 persons"], build.OutputOf("Pair/Second"));

    [Theory]
    [InlineData("Office")]
    [InlineData("Library")]
    [InlineData("UserCSharp")]
    [InlineData("UserFSharp")]
    [InlineData("UserVisualBasic")]
    [InlineData("First")]
    [InlineData("Second")]
    [InlineData("Strict")]
    [InlineData("my-app")]
    public void Generated_code_warns_nobody_however_strict(string project) => Assert.Empty(build.Run.FindingsOf(project));

    /// <summary>By an id of its own, so that a project may bear with it.</summary>
    [Theory]
    [InlineData("RetractedCSharp", "Count.cs(5,35): warning FACT6101")]
    [InlineData("RetractedVisualBasic", "Count.vb(4,39): warning FACT6101")]
    public void Who_uses_a_retracted_fact_is_told_so_in_every_language(string project, string warning) =>
        Assert.Equal([warning], build.Run.FindingsOf(project));

    [Fact]
    public void Generated_files_are_written_where_that_is_asked_for()
    {
        string[] files = Directory.GetFiles(packages.PathOf("Strict", "obj", "Debug", "net10.0", "generated", "Facts.Generator"), "*.cs", SearchOption.AllDirectories);

        Assert.Contains(files, file => File.ReadAllText(file).Contains("<c>", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain(packages.Folder, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_and_a_seed_may_have_any_name_and_a_project_one_that_is_no_name_in_code() =>
        Assert.Equal(["12 persons at it's 100%25; (1).FACTS.MD(8,16)"], build.OutputOf(AcceptedBuild.OddFolder + "/my-app"));

    [Fact]
    public void A_warning_is_said_once_however_many_target_frameworks_there_are() =>
        Assert.Equal(["staff.facts.md(9,1): warning FACT5001"], build.Run.FindingsOf("Frameworks"));
}
