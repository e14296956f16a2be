using System.CommandLine;
using Facts.Cli.Input;
using Facts.Cli.Output;
using Facts.Compiler.Emit;

namespace Facts.Cli.Commands;

/// <summary><c>facts check PATHS… --explain</c></summary>
internal static class CheckCommand
{
    public static Command Create(ToolEnvironment environment)
    {
        Argument<string[]> paths = PathsArgument.Create();
        var explain = new Option<bool>("--explain") { Description = "Lists for each measure how many pairs of its figures were compared, and why others were not." };
        var command = new Command("check", "Finds what is wrong in seeds. Exit code 0: valid, 1: errors, 2: could not run.") { paths, explain };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], parsed.GetValue(explain), environment));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, bool explains, ToolEnvironment environment)
    {
        CompiledDataset dataset = DatasetReader.Compile(paths, environment);
        FindingWriter.Write(dataset.Findings, environment.Output, environment);
        if (explains)
        {
            ExplanationWriter.Write(dataset, environment.Output);
        }

        environment.Output.WriteLine(Verdict.Of(dataset));
        return dataset.HasErrors ? ExitCode.Findings : ExitCode.Valid;
    }
}
