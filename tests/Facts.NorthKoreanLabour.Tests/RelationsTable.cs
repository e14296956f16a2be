using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NorthKoreanLabour;

namespace Facts.NorthKoreanLabour.Tests;

/// <summary>The README's table of what contradicts, corroborates and repeats what, from the dataset itself.</summary>
internal static class RelationsTable
{
    public static string Write()
    {
        var table = new StringBuilder("\n| what | | here | | there |\n|---|---|---|---|---|\n");
        foreach (Figure figure in Dataset.Figures)
        {
            Rows(table, figure, figure.Contradicts, "**contradicts**");
            Rows(table, figure, figure.CorroboratedBy, "is corroborated by");
            Rows(table, figure, figure.RepeatedBy, "repeats");
        }

        foreach (DatedEvent date in Dataset.Dates)
        {
            foreach (DatedEvent other in date.Contradicts.Where(other => IsFirst(date.FullId, other.FullId)))
            {
                table.Append(Row(
                    date.Event ?? "",
                    date.Text,
                    Who(date.IsAttributed, date.By, date.Document),
                    date.Location,
                    "**contradicts**",
                    other.Text,
                    Who(other.IsAttributed, other.By, other.Document),
                    other.Location));
            }
        }

        return table.ToString();
    }

    private static void Rows(StringBuilder table, Figure figure, IEnumerable<Figure> others, string relation)
    {
        foreach (Figure other in others.Where(other => IsFirst(figure.FullId, other.FullId)))
        {
            table.Append(Row(
                figure.Measure.Name,
                figure.Text,
                Who(figure.IsAttributed, figure.By, figure.Document),
                figure.Location,
                relation,
                other.Text,
                Who(other.IsAttributed, other.By, other.Document),
                other.Location));
        }
    }

    /// <summary>A relation holds both ways, and stands in the table once.</summary>
    private static bool IsFirst(string id, string other) => string.CompareOrdinal(id, other) < 0;

    /// <summary>A document that speaks in its own voice is told by its id.</summary>
    private static string Who(bool isAttributed, Source by, Document document) => isAttributed ? by.Name : document.Id;

    private static string Row(
        string what, string text, string by, SourceLocation location, string relation, string otherText, string otherBy, SourceLocation otherLocation) =>
        $"| {what} | “{text}” ({by}) | {Link(location)} | {relation} “{otherText}” ({otherBy}) | {Link(otherLocation)} |\n";

    private static string Link(SourceLocation location)
    {
        string file = location.Path[(location.Path.LastIndexOf('/') + 1)..].Replace(".facts.md", "", StringComparison.Ordinal);
        return $"[{file}:{location.Line}]({location.Path}#L{location.Line})";
    }
}
