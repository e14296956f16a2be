namespace Facts.Cli.Tests.Input;

public sealed class SettingFilesTests : IDisposable
{
    private const string Unused = "<!-- facts: allow FACT5001 reason=\"old\" -->\n\n[12 hours]{.figure #shift unit=h}";

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("error", "error", 1)]
    [InlineData("warning", "warning", 0)]
    [InlineData("suggestion", "info", 0)]
    [InlineData("default", "warning", 0)]
    [InlineData("none", null, 0)]
    [InlineData("silent", null, 0)]
    public void A_severity_is_set_beside_the_seeds(string severity, string? reported, int exitCode)
    {
        _workspace
            .Write("deep/.editorconfig", $"[*.facts.md]\nfacts_severity.FACT1907 = {severity}\n")
            .Write("deep/a.facts.md", Workspace.Seed(Unused));

        Assert.Equal(exitCode, _workspace.Run("check", ".").ExitCode);
        Assert.Equal(reported is null ? [] : [$"deep/a.facts.md(8,19): {reported} FACT1907"], Found());
    }

    [Fact]
    public void The_nearest_file_decides_and_a_root_ends_the_search()
    {
        _workspace
            .Write(".editorconfig", "[*.facts.md]\nfacts_severity.FACT1907 = error\n")
            .Write("a/.editorconfig", "[*.facts.md]\nfacts_severity.FACT1907 = suggestion\n")
            .Write("a/a.facts.md", Workspace.Seed(Unused, id: "a"))
            .Write("b/b.facts.md", Workspace.Seed(Unused, id: "b"))
            .Write("c/.editorconfig", "root = true\n")
            .Write("c/c.facts.md", Workspace.Seed(Unused, id: "c"));

        Assert.Equal(["a/a.facts.md(8,19): info FACT1907", "b/b.facts.md(8,19): error FACT1907", "c/c.facts.md(8,19): warning FACT1907"], Found());
    }

    [Theory]
    [InlineData("facts_severity.FACT1907 = error")]
    [InlineData("dotnet_diagnostic.FACT1907.severity = error")]
    public void A_global_configuration_may_say_it_in_either_form(string line)
    {
        _workspace.Write(".globalconfig", $"is_global = true\n{line}\n").Write("seeds/a.facts.md", Workspace.Seed(Unused));

        Assert.Equal(["seeds/a.facts.md(8,19): error FACT1907"], Found());
    }

    /// <summary>In the compiler, which hands it to nobody, as here.</summary>
    [Theory]
    [InlineData("dotnet_diagnostic.FACT1907.severity = error", "a.facts.md(1,1): warning FACT1908")]
    [InlineData("  DOTNET_DIAGNOSTIC.fact1907.severity=none", "a.facts.md(1,1): warning FACT1908")]
    [InlineData("dotnet_diagnostic.FACT6101.severity = none", null)]
    [InlineData("# dotnet_diagnostic.FACT1907.severity = error", null)]
    public void The_compilers_own_form_has_no_effect_beside_the_seeds_and_is_a_finding(string line, string? finding)
    {
        _workspace.Write(".editorconfig", $"[*.facts.md]\n{line}\n").Write("a.facts.md", Workspace.Seed("")).Write("b.facts.md", Workspace.Seed(Unused, id: "b"));

        Assert.Equal([.. finding is null ? Array.Empty<string>() : [finding], "b.facts.md(8,19): warning FACT1907"], Found());
    }

    [Fact]
    public void What_stops_a_fact_from_being_made_is_an_error_whatever_is_set()
    {
        _workspace
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT1903.severity = none\n")
            .Write(".editorconfig", "[*.facts.md]\nfacts_severity.FACT1903 = none\nfacts_severity.FACT1907 = eror\n")
            .Write("a.facts.md", Workspace.Seed(""));

        Assert.Equal(["a.facts.md(1,1): error FACT1903", "a.facts.md(1,1): warning FACT1904"], Found());
    }

    [Fact]
    public void A_setting_without_effect_is_found_once()
    {
        _workspace
            .Write(".editorconfig", "[*.facts.md]\nfacts_severity.FACT5901 = error\nfacts_sevrity.FACT5001 = error\n")
            .Write("b.facts.md", Workspace.Seed("", id: "b"))
            .Write("a.facts.md", Workspace.Seed("", id: "a"));

        Assert.Equal(["a.facts.md(1,1): warning FACT1901", "a.facts.md(1,1): warning FACT1902"], Found());
    }

    public void Dispose() => _workspace.Dispose();

    private IReadOnlyList<string> Found() => [.. _workspace.Run("check", ".").Lines.SkipLast(1).Select(line => line[..IdEnd(line)])];

    /// <summary>Where the id of the rule ends in a line.</summary>
    private static int IdEnd(string line) => line.IndexOf("FACT", StringComparison.Ordinal) + "FACT1234".Length;
}
