using System.Globalization;
using Spectre.Console;

namespace Facts.Cli.Output.Tables;

/// <summary>Shows a compiled dataset: its counts, its figures by document, and how they stand to each other.</summary>
internal sealed class DatasetView(IAnsiConsole console, FactDataset dataset)
{
    public void Show(string name)
    {
        console.WriteLine(name);
        console.WriteLine(string.Join(", ", Counts()));
        foreach (Document document in dataset.Documents.Where(document => document.Figures.Count > 0).OrderBy(document => document.Id, StringComparer.Ordinal))
        {
            ShowFigures(document);
        }

        ShowContradictions();
        ShowCorroborations();
    }

    private IEnumerable<string> Counts() =>
    [
        Verdict.Count(dataset.Documents.Count, "document"),
        Verdict.Count(dataset.Figures.Count, "figure"),
        Verdict.Count(dataset.Dates.Count, "date"),
        Verdict.Count(dataset.Places.Count, "place"),
        Verdict.Count(dataset.Sources.Count, "source"),
        Verdict.Count(dataset.Measures.Count, "measure"),
    ];

    private void ShowFigures(Document document)
    {
        Table table = Columns("Words", "Value", "Unit", "Date", "Place", "Who says so");
        foreach (Figure figure in document.Figures)
        {
            Row(
                table,
                figure.Text,
                FigureCells.Value(figure),
                FigureCells.Unit(figure),
                FigureCells.Date(figure.Date, figure.IsInferred),
                figure.Place.Name,
                FigureCells.Who(figure));
        }

        Show($"{document.Title} ({document.Id})", table);
    }

    private void ShowContradictions()
    {
        Table table = Columns("This", "says", "and this", "says", "Why both stand");
        foreach (Figure figure in dataset.Figures)
        {
            foreach (Contradiction other in figure.Contradictions.Where(other => IsFirst(figure.FullId, other.Figure.FullId)))
            {
                Row(table, figure.FullId, figure.ToString(), other.Figure.FullId, other.Figure.ToString(), other.Note ?? "");
            }
        }

        foreach (DatedEvent date in dataset.Dates)
        {
            foreach (DatedEvent other in date.Contradicts.Where(other => IsFirst(date.FullId, other.FullId)))
            {
                Row(table, date.FullId, date.ToString(), other.FullId, other.ToString(), date.Note ?? other.Note ?? "");
            }
        }

        Show("Contradictions", table);
    }

    private void ShowCorroborations()
    {
        Table table = Columns("This", "says", "as does", "says", "Standing");
        foreach (Figure figure in dataset.Figures)
        {
            Add(figure, figure.CorroboratedBy, "corroborated: another root");
            Add(figure, figure.RepeatedBy, "repeated: the same root");
        }

        Show("Agreement", table);

        void Add(Figure figure, IEnumerable<Figure> others, string standing)
        {
            foreach (Figure other in others.Where(other => IsFirst(figure.FullId, other.FullId)))
            {
                Row(table, figure.FullId, figure.ToString(), other.FullId, other.ToString(), standing);
            }
        }
    }

    /// <summary>Each pair is shown once.</summary>
    private static bool IsFirst(string id, string other) => string.CompareOrdinal(id, other) < 0;

    private static Table Columns(params string[] names)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string name in names)
        {
            table.AddColumn(new TableColumn(new Text(name)));
        }

        return table;
    }

    /// <summary>Texts of documents are shown as they are: no markup is looked for in them.</summary>
    private static void Row(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));

    private void Show(string title, Table table)
    {
        if (table.Rows.Count > 0)
        {
            console.WriteLine();
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}:"));
            console.Write(table);
        }
    }
}
