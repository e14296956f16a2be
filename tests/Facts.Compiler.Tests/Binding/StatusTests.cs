using Facts.Compiler.Binding.Model;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding;

/// <summary>What has become of facts: their own status, their document's, and what other facts say of them.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("language: en", "", "Current", null)]
    [InlineData("status: disputed", "", "Disputed", "2020")]
    [InlineData("status: retracted", "status=current", "Current", null)]
    [InlineData("status: disputed", "status=corrected status-date=\"2021\"", "Corrected", "2021")]
    public void A_fact_has_its_own_status_or_its_documents_with_its_date(string front, string own, string status, string? date)
    {
        string[] lines = front.StartsWith("status", System.StringComparison.Ordinal) ? [front, "status-date: \"2020\""] : [front];
        CompiledSeeds seeds = World.Compile($"[12]{{.figure #x measure=workers {own}}}", lines);
        FactProvenance provenance = seeds.Figure("a:x").Provenance;
        Assert.Equal(("", status, date), (seeds.Report(), provenance.Status.ToString(), provenance.StatusDate?.Edtf));
    }

    [Theory]
    [InlineData("", "", "language: en", "Superseded")]
    [InlineData("status=disputed", "", "language: en", "Superseded")]
    [InlineData("status=retracted", "", "language: en", "Retracted")]
    [InlineData("", "status=retracted", "language: en", "Current")]
    [InlineData("", "", "status: retracted", "Current")]
    [InlineData("", "status=corrected", "status: retracted", "Superseded")]
    public void What_a_fact_that_stands_supersedes_is_superseded(string old, string @new, string newFront, string expected)
    {
        CompiledSeeds seeds = World.Compile(
            Seeds.Note("a", $"[12]{{.figure #x measure=workers {old}}} [May 2020]{{.date #d}}"),
            Seeds.Note("b", $"[13]{{.figure #y measure=workers supersedes=a:x {@new}}}", newFront));
        Assert.Equal(("", expected), (seeds.Report(), seeds.Figure("a:x").Provenance.Status.ToString()));
        Assert.Equal(FactStatus.Current, seeds.Date("a:d").Provenance.Status);
    }

    [Fact]
    public void What_is_superseded_or_retracted_is_compared_with_nothing()
    {
        const string At = "measure=workers place=bergen date=\"2020\"";
        Assert.Equal("FACT5001", World.Compile($"[12]{{.figure #x {At}}} [90]{{.figure #y {At}}}").Rules());
        Assert.Equal("", World.Compile($"[12]{{.figure #x {At}}} [90]{{.figure #y {At} supersedes=x}}").Report());
        Assert.Equal("", World.Compile($"[12]{{.figure #x {At} status=retracted}} [90]{{.figure #y {At}}}").Report());
        Assert.Equal("FACT5001", World.Compile($"[12]{{.figure #x {At} status=corrected}} [90]{{.figure #y {At}}}").Rules());
    }
}
