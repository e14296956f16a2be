using System.CommandLine;
using Facts.Cli.Input;
using Facts.Cli.Output;
using Facts.Compiler.Emit;

namespace Facts.Cli.Commands;

/// <summary><c>facts check PATHS…</c></summary>
internal static class CheckCommand
{
    public static Command Create(ToolEnvironment environment)
    {
        Argument<string[]> paths = PathsArgument.Create();
        var command = new Command("check", "Finds what is wrong in seeds. Exit code 0: valid, 1: errors, 2: could not run.") { paths };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], environment));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, ToolEnvironment environment)
    {
        CompiledDataset dataset = DatasetReader.Compile(paths, environment);
        FindingWriter.Write(dataset.Findings, environment.Output, environment);
        environment.Output.WriteLine(Verdict.Of(dataset));
        return dataset.HasErrors ? ExitCode.Findings : ExitCode.Valid;
    }
}
