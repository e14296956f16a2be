using System.Diagnostics;

namespace Facts.Benchmarks;

/// <summary>A process of its own for what a process can do only once: start.</summary>
internal static class Child
{
    /// <summary>Runs <c>dotnet</c> and gives the words of the line that it prints, and the time from its start to its end in milliseconds.</summary>
    public static (string[] Words, double Milliseconds) Run(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { RedirectStandardOutput = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return process.ExitCode == 0
            ? (output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), elapsed)
            : throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {output}");
    }

    /// <summary>This program again, in a mode.</summary>
    public static (string[] Words, double Milliseconds) RunSelf(params string[] arguments) => Run([typeof(Child).Assembly.Location, .. arguments]);
}
