using BenchmarkDotNet.Running;
using Facts.Benchmarks.CodeSize;
using Facts.Benchmarks.ColdStart;
using Facts.Benchmarks.CompileTime;

return args is [string mode, .. string[] rest]
    ? mode switch
    {
        "cold-start" => ColdStartHarness.Run(rest),
        FileReading.Mode => FileReading.Run(rest),
        "compile-time" => CompileTimeHarness.Run(rest),
        CompileTimeRun.Mode => CompileTimeRun.Run(rest),
        "code-size" => CodeSizeHarness.Run(rest),
        _ => RunBenchmarks(args),
    }
    : RunBenchmarks(args);

// By itself, so that a mode whose start is timed loads nothing of BenchmarkDotNet.
static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
