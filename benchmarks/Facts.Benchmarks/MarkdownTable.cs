using System.Globalization;

namespace Facts.Benchmarks;

/// <summary>A table for a README, printed to the console.</summary>
internal static class MarkdownTable
{
    public static void Print(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Console.WriteLine(Line(header));
        Console.WriteLine(Line(header.Select((_, column) => column == 0 ? "---" : "---:")));
        foreach (IReadOnlyList<string> row in rows)
        {
            Console.WriteLine(Line(row));
        }
    }

    /// <summary>A number with three digits that count.</summary>
    public static string Number(double value)
    {
        string format = Math.Abs(value) switch { >= 100 => "N0", >= 10 => "N1", >= 1 => "N2", _ => "0.###" };
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
