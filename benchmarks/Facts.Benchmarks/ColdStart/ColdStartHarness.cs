using System.Globalization;
using Facts.Benchmarks.Synthetic;

namespace Facts.Benchmarks.ColdStart;

/// <summary>
/// The first fact of many in a fresh process, and the first pass over all, each way in turn for a number of rounds. What is compared is the time from the
/// first statement of the program; that of the whole process stands beside it.
/// </summary>
internal static class ColdStartHarness
{
    private const int Count = 10_000;
    private const int Rounds = 11;

    /// <summary>The argument: the number of rounds.</summary>
    public static int Run(string[] arguments)
    {
        int rounds = arguments is [string given] ? int.Parse(given, CultureInfo.InvariantCulture) : Rounds;
        var fact = new SyntheticFact(Count / 2);
        string id = fact.FullId;
        using StartFolder folder = StartFolder.Of(Count, StartCode.Reading(fact), "json", "csv", "sqlite");
        Way Compiled(string name, string way) => new(name, () => Child.Run([folder.Program, way]));
        Way File(string name, params string[] reading) =>
            new(name, () => Child.RunSelf([FileReading.Mode, reading[0], folder.FileOf(reading[0]), .. reading[1..]]));
        Print("First value", rounds, [
            Compiled("Facts", "facts"),
            Compiled("Facts, found by id", "facts-find"),
            Compiled("`const`", "const"),
            Compiled("static records", "records"),
            File("JSON", "json", id),
            File("CSV", "csv", id),
            File("SQLite", "sqlite", id)]);
        Print("All values", rounds, [
            Compiled("Facts", "facts-all"),
            Compiled("static records", "records-all"),
            File("JSON", "json"),
            File("CSV", "csv"),
            File("SQLite", "sqlite")]);
        return 0;
    }

    private static void Print(string title, int rounds, Way[] ways)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (Way way in ways)
            {
                way.Measure();
            }
        }

        if (ways.Select(way => way.Value).Distinct().Count() != 1)
        {
            throw new InvalidOperationException("The ways don't read the same value: " + string.Join(", ", ways.Select(way => $"{way.Name} {way.Value}")));
        }

        Console.WriteLine($"{title} of {Count.ToString("N0", CultureInfo.InvariantCulture)} facts, median of {rounds}");
        Console.WriteLine();
        MarkdownTable.Print(
            ["way", "ms", "against Facts", "KB allocated", "ms of the process"],
            ways.Select(way => (string[])[
                way.Name,
                MarkdownTable.Number(way.Elapsed),
                MarkdownTable.Number(way.Elapsed / ways[0].Elapsed),
                MarkdownTable.Number(way.Allocated / 1024),
                MarkdownTable.Number(way.OfProcess)]));
        Console.WriteLine();
    }
}
