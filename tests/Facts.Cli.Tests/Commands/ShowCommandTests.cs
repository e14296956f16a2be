using NorthKoreanLabour;

namespace Facts.Cli.Tests.Commands;

public sealed class ShowCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Without_a_command_the_dataset_is_shown()
    {
        ToolRun run = _workspace.Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{Dataset.Documents.Count} documents, {Dataset.Figures.Count} figures, {Dataset.Dates.Count} dates, ", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_has_a_row_with_all_its_cells_uncut()
    {
        string[][] rows = [.. _workspace.Run().Lines.Where(line => line.StartsWith('│')).Select(line => line.Trim('│').Split('│', StringSplitOptions.TrimEntries))];

        Assert.All(Dataset.Figures, figure => Assert.Contains(rows, row =>
            row.Length == 6
            && row[0] == figure.Text
            && row[1].Length > 0
            && row[2].Length > 0
            && row[3].StartsWith(figure.Date.HasValue ? figure.Date.ToString() : "", StringComparison.Ordinal)
            && row[4] == figure.Place.Name
            && row[5].StartsWith(figure.IsAttributed ? figure.By.Name : "the document itself", StringComparison.Ordinal)));
    }

    [Fact]
    public void Contradictions_and_agreement_are_shown_with_both_sides()
    {
        string output = _workspace.Run().Output;

        Assert.All(
            Dataset.Figures.SelectMany(figure => figure.Contradicts.Concat(figure.CorroboratedBy).Concat(figure.RepeatedBy), (figure, other) => (figure.FullId, Other: other.FullId)),
            pair => Assert.Matches(
                string.CompareOrdinal(pair.FullId, pair.Other) < 0 ? $"│ {pair.FullId} .*│ {pair.Other} " : $"│ {pair.Other} .*│ {pair.FullId} ", output));
        Assert.All(Dataset.Dates.SelectMany(date => date.Contradicts), date => Assert.Contains(date.FullId, output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pipe_gets_plain_text() => Assert.DoesNotContain('\u001B', _workspace.Run().Output);

    public void Dispose() => _workspace.Dispose();
}
