using System.Diagnostics;
using System.Globalization;
using Facts.Benchmarks.Files;

namespace Facts.Benchmarks.ColdStart;

/// <summary>What a fresh process does to read facts out of a file; it prints what the program of <see cref="StartCode"/> prints.</summary>
internal static class FileReading
{
    public const string Mode = "read-file";

    /// <summary>The arguments: the format, the file, and the id of the fact; without an id, the values of all are read.</summary>
    public static int Run(string[] arguments)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        decimal value = arguments is [_, _, string id]
            ? FactFile.Of(arguments[0]).Find(arguments[1], id).Value ?? 0
            : FactFile.Of(arguments[0]).Read(arguments[1]).Sum(fact => fact.Value ?? 0);
        double elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {allocated} {value}"));
        return 0;
    }
}
