namespace Facts.Cli.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Original = "\uFEFFThe 🏭 plant has about 1,250 workers\r\nin two halls. Droves of them left in July.\r\nIt was built in May 2014.\r\n";

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("[about 1,250]{.figure #f unit=person at=\"16-35\"} workers")]
    [InlineData("[about 1,250]{.figure #f unit=person at=\"16-27\"} workers")]
    [InlineData("[2]{.figure #f unit=site at=\"40-43\"} halls")]
    [InlineData("[A great number]{.figure #f unit=person mod=many at=\"51-57\"}")]
    [InlineData("[in May 2014]{.date #d at=\"94-105\"}")]
    [InlineData("[that July]{.date #d date=\"2022-07\" inferred=\"the year of the strike\" at=\"71-78\"}")]
    [InlineData("[a factory]{.place #p iso=DE at=\"6-7\"}")]
    public void What_stands_in_the_original_is_verified(string fact)
    {
        ToolRun run = Verify(fact);

        Assert.Equal((0, "Verified: 0 errors in 1 place of 1 original."), (run.ExitCode, run.Lines.Last()));
    }

    [Theory]
    [InlineData("[about 1,250]{.figure #f unit=person at=\"17-35\"} workers", "FACT7004")]
    [InlineData("[about 1,250]{.figure #f unit=person at=\"16-36\"} workers", "FACT7004")]
    [InlineData("[A great number]{.figure #f unit=person mod=many at=\"52-58\"}", "FACT7004")]
    [InlineData("[1,250]{.figure #f unit=person at=\"16-35\"} workers", "FACT7005")]
    [InlineData("[about 1,520]{.figure #f unit=person at=\"16-35\"} workers", "FACT7005")]
    [InlineData("[about 250]{.figure #f unit=person at=\"24-27\"} workers", "FACT7004")]
    [InlineData("[in May 2015]{.date #d at=\"94-105\"}", "FACT7005")]
    [InlineData("[that time]{.date #d date=\"2022-08\" inferred=\"the year of the strike\" at=\"71-78\"}", "FACT7006")]
    [InlineData("[about 1,250]{.figure #f unit=person at=\"4-12\"} workers", "FACT7004")]
    [InlineData("[about 1,250]{.figure #f unit=person at=\"4-11\"} workers", "FACT7006")]
    [InlineData("[a factory]{.place #p iso=DE at=\"300-307\"}", "FACT7003")]
    public void What_does_not_is_an_error_at_the_offsets(string fact, string rule)
    {
        ToolRun run = Verify(fact);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"a.facts.md(9,{fact.IndexOf("at=\"", StringComparison.Ordinal) + 5}): error {rule}: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Not verified: 1 error in 1 place of 1 original.", run.Lines[^1]);
    }

    [Fact]
    public void Each_of_several_places_counts()
    {
        ToolRun run = Verify("[two]{.figure #f unit=site at=\"40-43 17-35 40-44\"} halls");

        Assert.Equal(["a.facts.md(9,38)", "a.facts.md(9,44)"], run.Lines.SkipLast(1).Select(line => line[..16]));
    }

    [Fact]
    public void The_words_of_a_figure_inside_another_are_not_the_outers()
    {
        ToolRun run = Verify(
            "[The plant has [about 1,250]{.figure #inner unit=person at=\"16-35\"} workers in two halls]{.figure #outer unit=site value=2 at=\"0-49\"}");

        Assert.Equal("Verified: 0 errors in 2 places of 1 original.", run.Lines.Single());
    }

    [Fact]
    public void A_changed_original_is_not_the_one()
    {
        _workspace.Write("a.facts.md", Seed("[two]{.figure #f unit=site at=\"40-43\"} halls")).Write("originals/x.txt", Original + " ");

        ToolRun run = _workspace.Run("verify", "a.facts.md", "--originals", "originals");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.facts.md(6,18): error FACT7001: ", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_original_in_another_encoding_is_refused()
    {
        byte[] latin = [.. "two halls, caf"u8, 0xE9];
        _workspace
            .Write("a.facts.md", Workspace.Seed("[two]{.figure #f unit=site at=\"0-3\"} halls", keys: $"original-sha256: {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(latin))}\n"))
            .Write("originals/deep/x.txt", latin);

        ToolRun run = _workspace.Run("verify", ".", "--originals", "originals");

        Assert.StartsWith("a.facts.md(6,18): error FACT7002: The original 'originals/deep/x.txt' ", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_could_not_run()
    {
        ToolRun run = _workspace.Write("a.facts.md", Seed("")).Run("verify", "a.facts.md", "--originals", "nowhere");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    public void Dispose() => _workspace.Dispose();

    private static string Seed(string body) => Workspace.Seed(body, keys: $"original-sha256: {Workspace.HashOf(Original)}\n");

    private ToolRun Verify(string body) =>
        _workspace.Write("a.facts.md", Seed(body)).Write("originals/x.txt", Original).Run("verify", "a.facts.md", "--originals", "originals");
}
