using System.Globalization;

namespace Facts.Benchmarks.CompileTime;

/// <summary>What seeds cost in the compiler, against the same facts written in C# by hand; each in a process of its own, which is cold once.</summary>
internal static class CompileTimeHarness
{
    private static readonly int[] s_counts = [100, 1_000, 10_000];

    /// <summary>The arguments: the numbers of facts.</summary>
    public static int Run(string[] arguments)
    {
        int[] counts = arguments.Length == 0 ? s_counts : [.. arguments.Select(count => int.Parse(count, CultureInfo.InvariantCulture))];
        var rows = new List<IReadOnlyList<string>>();
        foreach (int count in counts)
        {
            double[] seeds = Measure(CompileTimeRun.Seeds, count);
            double[] constants = Measure(CompileTimeRun.Constants, count);
            double[] records = Measure(CompileTimeRun.Records, count);
            rows.Add(Row(count, "cold", seeds[0], seeds[1], constants[0], records[0]));
            rows.Add(Row(count, "warm", seeds[2], seeds[3], constants[1], records[1]));
            rows.Add(Edit(count, "prose of a seed edited", seeds[4], seeds[2]));
            rows.Add(Edit(count, "value of a seed edited", seeds[5], seeds[2]));
        }

        MarkdownTable.Print(
            ["facts", "compiler", "generator ms", "generator and C# ms", "`const` ms", "records ms", "against `const`", "against records", "generator against its warm run"],
            rows);
        return 0;
    }

    private static string[] Row(int count, string compiler, double generator, double all, double constants, double records) =>
    [
        count.ToString("N0", CultureInfo.InvariantCulture), compiler, .. new[] { generator, all, constants, records, all / constants, all / records }.Select(MarkdownTable.Number), "",
    ];

    private static string[] Edit(int count, string edit, double generator, double warm) =>
        [count.ToString("N0", CultureInfo.InvariantCulture), edit, MarkdownTable.Number(generator), "", "", "", "", "", MarkdownTable.Number(generator / warm)];

    private static double[] Measure(string what, int count) =>
        [.. Child.RunSelf(CompileTimeRun.Mode, what, count.ToString(CultureInfo.InvariantCulture)).Words.Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
}
