namespace Facts.Package.Tests.Gate;

/// <summary>What is wrong fails the build, whatever is silenced, and says where.</summary>
[Collection(PackageCollection.Name)]
public sealed class GateTests(RefusedBuild build) : IClassFixture<RefusedBuild>
{
    [Fact]
    public void The_build_fails() => Assert.Equal(1, build.Run.ExitCode);

    /// <summary>With analyzers off, and with the rules silenced in NoWarn and in a .globalconfig.</summary>
    [Fact]
    public void Every_kind_of_mistake_is_an_error_at_its_line_and_column() => Assert.Equal(
        [
            "mistakes.facts.md(8,14): error FACT1202",
            "mistakes.facts.md(10,12): error FACT2021",
            "mistakes.facts.md(12,29): error FACT2101",
            "mistakes.facts.md(14,44): error FACT2202",
            "mistakes.facts.md(16,38): error FACT2301",
            "mistakes.facts.md(18,35): error FACT3001",
            "mistakes.facts.md(20,36): error FACT1206",
            "mistakes.facts.md(22,8): error FACT2008",
            "mistakes.facts.md(24,9): error FACT2014",
            "mistakes.facts.md(26,36): error FACT7102",
            "mistakes.facts.md(28,22): error FACT3002",
            "mistakes.facts.md(30,1): error FACT1231",
        ],
        build.Run.FindingsOf("Mistakes").Where(finding => finding.Contains(": error ", StringComparison.Ordinal)));

    [Fact]
    public void A_finding_says_where_to_read_more() =>
        Assert.All(build.Run.Findings.Where(finding => finding.Project == "Mistakes"), finding => Assert.Contains($"({ThisBuild.Home}/blob/", finding.Message, StringComparison.Ordinal));

    [Fact]
    public void A_generator_that_did_not_run_is_an_error_that_names_Facts()
    {
        CommandRun.Finding finding = Assert.Single(build.Run.Findings, finding => finding.Project == "NotRun");

        Assert.Equal("Facts.Sentinel.g.cs(3,34): error CS0234", finding.What);
        Assert.Contains("'Facts'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generator_that_throws_is_an_error_that_names_Facts()
    {
        CommandRun.Finding finding = Assert.Single(build.Run.Findings, finding => finding.Project == "Throwing" && finding.What.EndsWith("CS8785", StringComparison.Ordinal));

        Assert.Equal("CSC: error CS8785", finding.What);
        Assert.Contains("FactsGenerator", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Seeds_in_a_project_of_another_language_are_not_passed_over_in_silence() =>
        Assert.Equal("FACT9003", Assert.Single(build.Run.FindingsOf("OtherLanguage"))[^8..]);

    [Fact]
    public void Seeds_in_a_project_that_has_Facts_through_a_dataset_alone_are_not_passed_over_in_silence() =>
        Assert.Equal("FACT9004", Assert.Single(build.Run.FindingsOf("NotReferred"))[^8..]);
}
