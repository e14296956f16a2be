using System.IO;
using Facts.Compiler.Diagnostics;

namespace Facts.Generator.Tests.RealBuilds;

/// <summary>What the build needs from the package: each was silent before.</summary>
public sealed class GateTests
{
    private const string Head = "---\nfacts: 1\nid: {0}\nkind: note\ntitle: A\n---\n\n";

    private static readonly DateTime s_longAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_seed_that_is_changed_to_an_older_date_or_at_the_same_or_deleted_is_noticed()
    {
        using BuildFolder folder = Contradicting();
        folder.Write("Use.cs", "static class Use { public static object Staff => Data.Figures.B.Staff; }");
        Assert.Equal((0, "data/b.facts.md(8,8): warning FACT5001"), First(folder.Build()));
        Assert.Equal((0, ""), First(folder.Build("--no-restore")));

        folder.Write("data/b.facts.md", Seed("b", "[24]{.figur #staff unit=person} workers"));
        File.SetLastWriteTimeUtc(folder.PathOf("data/b.facts.md"), s_longAgo);
        Assert.Equal((1, "data/b.facts.md(8,14): error FACT1202"), First(folder.Build("--no-restore")));

        folder.Write("data/b.facts.md", Seed("b", "[24]{.figure #staff unit=persn} workers"));
        File.SetLastWriteTimeUtc(folder.PathOf("data/b.facts.md"), s_longAgo);
        Assert.Equal((1, "data/b.facts.md(8,33): error FACT2101"), First(folder.Build("--no-restore")));

        File.Delete(folder.PathOf("data/b.facts.md"));
        BuildRun deleted = folder.Build("--no-restore");
        Assert.Equal(1, deleted.ExitCode);
        Assert.Contains(": error CS0117", deleted.Findings.Single());
    }

    [Fact]
    public void Severities_are_set_beside_the_seeds_and_in_a_global_configuration()
    {
        using BuildFolder folder = Contradicting();
        folder.Write("data/.editorconfig", "[*.facts.md]\nfacts_severity.FACT5001 = error\n");
        Assert.Equal((1, "data/b.facts.md(8,8): error FACT5001"), First(folder.Build()));

        folder.Write("data/.editorconfig", "[*.facts.md]\ndotnet_diagnostic.FACT5001.severity = error\n");
        Assert.Equal(["data/a.facts.md(1,1): warning FACT1908", "data/b.facts.md(8,8): warning FACT5001"], folder.Build("--no-restore").Findings);

        File.Delete(folder.PathOf("data/.editorconfig"));
        folder.Write(".globalconfig", "is_global = true\nfacts_severity.FACT5001 = error\n");
        Assert.Equal((1, "data/b.facts.md(8,8): error FACT5001"), First(folder.Build("--no-restore")));

        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT5001.severity = none\n");
        Assert.Equal((0, ""), First(folder.Build("--no-restore")));
    }

    [Fact]
    public void A_build_without_the_generator_fails_and_names_Facts()
    {
        using BuildFolder folder = Contradicting();

        BuildRun run = folder.Build("-p:WithoutGenerator=true");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"Facts\.Sentinel\.g\.cs\(3,\d+\): error CS0", run.Findings.Single());
    }

    [Fact]
    public void A_warning_is_said_once_for_all_target_frameworks()
    {
        using BuildFolder folder = Contradicting();
        folder.Write("Directory.Build.props", "<Project><PropertyGroup><TargetFrameworks>net10.0;net8.0</TargetFrameworks></PropertyGroup></Project>");

        BuildRun run = folder.Build();

        Assert.Equal(["data/b.facts.md(8,8): warning FACT5001"], run.Findings);
    }

    /// <summary>Who builds the second framework alone, as a program that refers to the project does, is stopped as well.</summary>
    [Fact]
    public void A_warning_that_stops_the_build_does_so_in_each_target_framework()
    {
        using BuildFolder folder = Contradicting();
        folder.Write(
            "Directory.Build.props",
            "<Project><PropertyGroup><TargetFrameworks>net8.0;net10.0</TargetFrameworks><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>");

        Assert.Equal((1, "data/b.facts.md(8,8): error FACT5001"), First(folder.Build("-f", "net10.0")));
    }

    /// <summary>Once, and not for every generated line.</summary>
    [Fact]
    public void A_project_of_an_older_version_of_CSharp_is_told_so_in_the_words_of_the_rule()
    {
        using BuildFolder folder = Contradicting();

        BuildRun run = folder.Build("-p:LangVersion=10");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(": error FACT9005", run.Findings.Single(), StringComparison.Ordinal);
        Assert.Contains($": error FACT9005: {RuleCatalog.Find("FACT9005")!.Format}", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Where the generator does not run, the package's targets say so, in the words of the rule.</summary>
    [Fact]
    public void Seeds_in_another_language_are_a_warning()
    {
        using BuildFolder folder = Contradicting();
        File.Move(folder.PathOf("Data.csproj"), folder.PathOf("Data.vbproj"));

        BuildRun run = folder.Build("Data.vbproj");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(": warning FACT9003", run.Findings.Single(), StringComparison.Ordinal);
        Assert.Contains($": warning FACT9003: {RuleCatalog.Find("FACT9003")!.Format}", run.Output, StringComparison.Ordinal);
    }

    private static (int, string) First(BuildRun run) => (run.ExitCode, run.Findings.Count == 0 ? "" : run.Findings.Single());

    private static BuildFolder Contradicting() => new BuildFolder()
        .Write("data/names.facts.md", Seed("names", "[workers]{.measure #workers unit=person nature=stock place=none}").Replace("kind: note", "kind: register"))
        .Write("data/a.facts.md", Seed("a", "[23]{.figure #staff measure=workers date=2018} workers"))
        .Write("data/b.facts.md", Seed("b", "[24]{.figure #staff measure=workers date=2018} workers"));

    private static string Seed(string id, string fact) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, id) + $"It has {fact}.\n";
}
