using System.Diagnostics;
using System.Globalization;
using Facts.Benchmarks.Synthetic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Benchmarks.CompileTime;

/// <summary>
/// A process that compiles one way, first cold, as a build without a compiler server does, then warm, as an IDE or a compiler server does. It prints
/// milliseconds.
/// </summary>
internal static class CompileTimeRun
{
    public const string Mode = "compile-once";
    public const string Seeds = "seeds";
    public const string Constants = "constants";
    public const string Records = "records";

    private const int Rounds = 5;

    /// <summary>The arguments: what is compiled, and how many facts.</summary>
    public static int Run(string[] arguments)
    {
        int count = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        double[] times = arguments[0] switch
        {
            Seeds => OfSeeds(count),
            Constants => OfCode(HandwrittenCode.Constants(count)),
            Records => OfCode(HandwrittenCode.Records(count)),
            _ => throw new ArgumentException($"No way to compile {arguments[0]}.", nameof(arguments)),
        };
        Console.WriteLine(string.Join(' ', times.Select(time => time.ToString(CultureInfo.InvariantCulture))));
        return 0;
    }

    /// <summary>Cold: the generator, and all; warm: the generator, and all; the generator after an edit of prose, and of a value.</summary>
    private static double[] OfSeeds(int count)
    {
        SeedFile[] seeds = [.. SyntheticSeeds.Of(count)];
        (double Generator, double All) Compile()
        {
            long started = Stopwatch.GetTimestamp();
            CSharpProject.Driver().AddAdditionalTexts([.. seeds])
                .RunGeneratorsAndUpdateCompilation(CSharpProject.Library("Subject"), out Compilation compilation, out var diagnostics);
            double generator = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            CSharpProject.Require(diagnostics);
            CSharpProject.Emit(compilation, new MemoryStream());
            return (generator, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        (double Generator, double All) cold = Compile();
        (double Generator, double All)[] warm = [.. Enumerable.Range(0, Rounds).Select(_ => Compile())];
        CSharpCompilation project = CSharpProject.Library("Subject");
        GeneratorDriver driver = CSharpProject.Driver().AddAdditionalTexts([.. seeds]).RunGenerators(project);
        double Edited(Func<SeedFile, SeedFile> edit) => Median.Of(Enumerable.Range(0, Rounds).Select(_ =>
        {
            SeedFile edited = edit(seeds[0]);
            long started = Stopwatch.GetTimestamp();
            GeneratorDriver after = driver.ReplaceAdditionalText(seeds[0], edited).RunGenerators(project);
            double elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            CSharpProject.Require(after.GetRunResult().Diagnostics);
            return elapsed;
        }));
        return [
            cold.Generator,
            cold.All,
            Median.Of(warm.Select(time => time.Generator)),
            Median.Of(warm.Select(time => time.All)),
            Edited(seed => seed.Edit("The agency counted", "In the spring the agency counted")),
            Edited(seed => seed.Edit($"[{new SyntheticFact(0).Text}]", "[99,999]"))];
    }

    /// <summary>Cold and warm.</summary>
    private static double[] OfCode(string code)
    {
        double Compile()
        {
            long started = Stopwatch.GetTimestamp();
            CSharpProject.Emit(CSharpProject.Library("Subject", code), new MemoryStream());
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        double cold = Compile();
        return [cold, Median.Of(Enumerable.Range(0, Rounds).Select(_ => Compile()))];
    }
}
