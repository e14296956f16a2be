using System.Text;
using System.Threading;
using Facts.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generator.Tests.Pipeline;

/// <summary>Findings in the compiler's terms.</summary>
public sealed class ReportTests
{
    private static readonly string s_contradicting = Seeds.Second.Replace("[about 21,000]", "[31,000]");

    [Fact]
    public void A_finding_stands_at_its_exact_place_with_its_page()
    {
        Diagnostic finding = Start().Write("second.facts.md", Seeds.Second.Replace("{.figure", "{.figur")).Run().Result.Diagnostics.Single();

        Assert.Equal("FACT1202", finding.Id);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Equal("figur".Length, finding.Location.SourceSpan.Length);
        Assert.EndsWith("/FACT1202.md", finding.Descriptor.HelpLinkUri);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, finding.Descriptor.CustomTags);
    }

    [Fact]
    public void A_second_place_is_part_of_the_message_seen_from_the_root()
    {
        Diagnostic finding = Start().Write("second.facts.md", s_contradicting).Run().Result.Diagnostics.Single();

        Assert.Equal("FACT5001", finding.Id);
        Assert.Equal("/repo/second.facts.md", finding.Location.GetLineSpan().Path);
        Assert.Equal("/repo/first.facts.md", finding.AdditionalLocations.Single().GetLineSpan().Path);
        Assert.Contains(" first.facts.md(11,22)", finding.GetMessage());
        Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, finding.Descriptor.CustomTags);
    }

    [Theory]
    [InlineData("error", "Error")]
    [InlineData("suggestion", "Info")]
    public void A_severity_is_set_for_the_seed_that_the_finding_is_in(string set, string severity)
    {
        SeedDriver driver = Start().Write("second.facts.md", s_contradicting);
        driver.Set("first.facts.md", "facts_severity.fact5001", "none");
        driver.Set("second.facts.md", "facts_severity.fact5001", set);

        Assert.Equal([$"second.facts.md(8,20): {severity} FACT5001"], driver.Run().Findings);
    }

    [Theory]
    [InlineData("first")]
    [InlineData("second")]
    public void A_contradiction_is_allowed_at_either_place(string where)
    {
        const string allow = "<!-- facts: allow FACT5001 reason=\"both are quoted as they stand\" -->\n\n";
        SeedDriver driver = Start().Write("second.facts.md", where == "second" ? s_contradicting.Replace("The Post", allow + "The Post") : s_contradicting);
        if (where == "first")
        {
            driver.Write("first.facts.md", Seeds.First.Replace(":::  {.context", "::: {.context").Replace("::: {.context", allow + "::: {.context"));
        }

        Assert.Empty(driver.Run().Findings);
    }

    [Fact]
    public void Warnings_are_said_in_one_target_framework_and_errors_in_each()
    {
        SeedDriver driver = Start().Write("second.facts.md", s_contradicting + "\n[4]{.figur #x unit=one}\n");
        driver.SetProperty("FactsReportsWarnings", "false");

        Assert.Equal(["second.facts.md(10,6): Error FACT1202"], driver.Run().Findings);
    }

    [Fact]
    public void Every_mistake_is_reported_and_every_member_is_there_all_the_same()
    {
        DriverRun run = Start().Write(
            "second.facts.md",
            Seeds.Second.Replace("[about 21,000]", "[21,000 of them]") + "[six]{.figure #six unit=persn} [May 41, 2020]{.date #may}\n").Run();

        Assert.Equal(3, run.Findings.Count);
        Assert.Empty(run.CSharpErrors);
        Assert.All(new[] { "WorkersThen", " Six ", " May " }, member => Assert.Contains(member, run.Files["Second.g.cs"]));
    }

    [Fact]
    public void What_is_not_utf8_is_reported_at_its_byte_though_the_compiler_reads_it_in_silence()
    {
        SeedDriver driver = Start();
        driver.Add(new EncodedFile("/repo/third.facts.md", Seeds.Second.Replace("second", "third").Replace("workers.", "caf\u00E9."), Encoding.Latin1));

        Assert.Equal(["third.facts.md(8,113): Error FACT1102"], driver.Run().Findings);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Another_encoding_is_one_mistake_and_the_facts_are_there(string encoding)
    {
        SeedDriver driver = Start();
        driver.Add(new EncodedFile("/repo/third.facts.md", Seeds.Second.Replace("second", "third"), Encoding.GetEncoding(encoding)));
        DriverRun run = driver.Run();

        Assert.Equal(["third.facts.md(1,1): Error FACT1101"], run.Findings);
        Assert.Contains("Third.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_windows_path_is_reported_as_the_editor_knows_it()
    {
        SeedDriver driver = new SeedDriver(@"C:\repo").Write("a.facts.md", Seeds.Second);

        Assert.Equal(@"C:\repo\a.facts.md".Replace('\\', '/'), driver.Run().Result.Diagnostics[0].Location.GetLineSpan().Path.Replace('\\', '/'));
        Assert.Contains('\\', driver.Run().Result.Diagnostics[0].Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_project_without_seeds_gets_nothing() => Assert.Empty(new SeedDriver().Run().Files);

    private static SeedDriver Start() => new SeedDriver()
        .Write("names.facts.md", Seeds.Register)
        .Write("first.facts.md", Seeds.First);

    private sealed class EncodedFile(string path, string text, Encoding encoding) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding);
    }
}
