using System.Text;

namespace Facts.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Sound_seeds_are_valid()
    {
        ToolRun run = _workspace.Write("seeds/a.facts.md", Workspace.Seed("[12 hours]{.figure #shift unit=h}")).Run("check", "seeds");

        Assert.Equal((0, "Valid: 0 errors, 0 warnings in 1 seed with 2 facts.\n", ""), (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Error));
    }

    [Fact]
    public void Findings_are_said_as_compilers_say_them_and_fail()
    {
        ToolRun run = _workspace.Write("seeds/a.facts.md", Workspace.Seed("It lasts [12 hours]{.figur #shift unit=h}, or so.")).Run("check", "seeds");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^seeds/a\.facts\.md\(8,22\): error FACT\d{4}: .*'?figure'?", run.Lines[0]);
        Assert.Equal("Not valid: 1 error, 0 warnings in 1 seed with 2 facts.", run.Lines[^1]);
    }

    [Fact]
    public void What_was_compared_is_explained()
    {
        ToolRun run = _workspace
            .Write("a.facts.md", Workspace.Seed(
                "[workers]{.measure #workers unit=person nature=stock} [The quay]{.place #quay iso=NO}\n\n"
                + "[5]{.figure #one measure=workers date=\"2020\"} [5]{.figure #two measure=workers date=\"2020\"} [6]{.figure #three measure=workers date=\"2021\"} [7]{.figure #four measure=workers place=quay}"))
            .Run("check", ".", "--explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["workers: 4 figures, 1 pair compared; not compared:", "3 pairs: a place on one side only", "2 pairs: different times"],
            run.Lines.SkipLast(1));
    }

    [Fact]
    public void A_seed_in_another_encoding_is_one_mistake()
    {
        byte[] seed = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Workspace.Seed("[12 hours]{.figure #shift unit=h}"))];

        ToolRun run = _workspace.Write("a.facts.md", seed).Run("check", ".");

        Assert.StartsWith("a.facts.md(1,1): error FACT1101: The file is written in UTF-16", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Not valid: 1 error, 0 warnings in 1 seed with 2 facts.", run.Lines[^1]);
    }

    [Fact]
    public void The_help_calls_the_tool_by_the_name_that_is_typed() =>
        Assert.Contains("facts check <PATHS>...", _workspace.Run("check", "--help").Output, StringComparison.Ordinal);

    [Fact]
    public void Every_seed_is_checked_and_findings_come_by_path_and_place()
    {
        _workspace
            .Write("b.facts.md", Workspace.Seed("[12 hours]{.figur #one unit=h}\n\n[12 hours]{.figur #two unit=h}", id: "b"))
            .Write("a.facts.md", Workspace.Seed("[12 hours]{.figur #one unit=h}"));

        ToolRun run = _workspace.Run("check", "b.facts.md", "a.facts.md");

        Assert.Equal(["a.facts.md(8,", "b.facts.md(8,", "b.facts.md(10"], run.Lines.SkipLast(1).Select(line => line[..13]));
    }

    [Fact]
    public void A_warning_does_not_fail()
    {
        ToolRun run = _workspace
            .Write("a.facts.md", Workspace.Seed("<!-- facts: allow FACT5001 reason=\"old\" -->\n\n[12 hours]{.figure #shift unit=h}"))
            .Run("check", ".");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("a.facts.md(8,19): warning FACT1907: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Valid: 0 errors, 1 warning in 1 seed with 2 facts.", run.Lines[^1]);
    }

    [Theory]
    [InlineData("nowhere", "there is no file or folder 'nowhere'")]
    [InlineData("empty", "there is no seed (*.facts.md) in empty")]
    [InlineData("other.md", "'other.md' is no seed")]
    public void What_is_not_there_could_not_run(string path, string reason)
    {
        Directory.CreateDirectory(Path.Combine(_workspace.Folder, "empty"));
        ToolRun run = _workspace.Write("other.md", "text").Run("check", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Could not run: " + reason, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("chek", "a.facts.md")]
    [InlineData("check", "a.facts.md", "--frobnicate")]
    [InlineData("export", "a.facts.md", "--format", "xml")]
    [InlineData("verify", "a.facts.md")]
    public void A_wrong_command_line_could_not_run(params string[] arguments)
    {
        ToolRun run = _workspace.Write("a.facts.md", Workspace.Seed("")).Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("Could not run: see 'facts --help'.", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_seeds_are_read_and_none_from_the_output_of_builds()
    {
        string broken = Workspace.Seed("[12 hours]{.figur #shift unit=h}");
        ToolRun run = _workspace
            .Write("a.facts.md", Workspace.Seed("", id: "sound"))
            .Write("readme.md", broken)
            .Write("Data.csproj", "<Project />")
            .Write("bin/b.facts.md", broken)
            .Write("obj/c.facts.md", broken)
            .Write(".git/d.facts.md", broken)
            .Run("check", ".", "a.facts.md");

        Assert.Equal("Valid: 0 errors, 0 warnings in 1 seed with 1 fact.", run.Lines.Single());
    }

    /// <summary>As a build has it: only a project's own folders hold its output.</summary>
    [Fact]
    public void A_folder_called_bin_is_as_good_as_any()
    {
        ToolRun run = _workspace.Write("seeds/bin/a.facts.md", Workspace.Seed("[12 hours]{.figur #shift unit=h}")).Run("check", ".");

        Assert.StartsWith("seeds/bin/a.facts.md(8,13): error", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        _workspace.Write("seeds/a.facts.md", Workspace.Seed(""));
        Directory.CreateSymbolicLink(Path.Combine(_workspace.Folder, "seeds", "up"), "..");

        Assert.Equal("Valid: 0 errors, 0 warnings in 1 seed with 1 fact.", _workspace.Run("check", ".").Lines.Single());
    }

    [Fact]
    public void Another_encoding_is_an_error_at_its_byte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Workspace.Seed("caf")[..^1]), 0xE9, (byte)'\n'];

        ToolRun run = _workspace.Write("a.facts.md", bytes).Run("check", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.facts.md(8,4): error FACT1", run.Lines[0], StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
