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
            Rows(table, figure, figure.RepeatedBy, "says the same, from the same root, as");
        }

        foreach (DatedEvent date in Dataset.Dates)
        {
            foreach (DatedEvent other in date.Contradicts.Where(other => IsFirst(date.FullId, other.FullId)))
            {
                table.Append(Row(date.Event ?? "", date.Text, date.By, date.Location, "**contradicts**", other.Text, other.By, other.Location));
            }
        }

        return table.ToString();
    }

    private static void Rows(StringBuilder table, Figure figure, IEnumerable<Figure> others, string relation)
    {
        foreach (Figure other in others.Where(other => IsFirst(figure.FullId, other.FullId)))
        {
            table.Append(Row(figure.Measure.Name, figure.Text, figure.By, figure.Location, relation, other.Text, other.By, other.Location));
        }
    }

    /// <summary>A relation holds both ways, and stands in the table once.</summary>
    private static bool IsFirst(string id, string other) => string.CompareOrdinal(id, other) < 0;

    private static string Row(
        string what, string text, Source by, SourceLocation location, string relation, string otherText, Source otherBy, SourceLocation otherLocation) =>
        $"| {what} | “{text}” ({by.Name}) | [{Short(location)}]({location.Path}#L{location.Line}) | {relation} “{otherText}” ({otherBy.Name}) | [{Short(otherLocation)}]({otherLocation.Path}#L{otherLocation.Line}) |\n";

    private static string Short(SourceLocation location) => $"{location.Path[(location.Path.LastIndexOf('/') + 1)..]}:{location.Line}".Replace(".facts.md", "", StringComparison.Ordinal);
}
