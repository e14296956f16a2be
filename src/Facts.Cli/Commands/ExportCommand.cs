using System.CommandLine;
using Facts.Cli.Input;
using Facts.Cli.Output;
using Facts.Cli.Output.Json;
using Facts.Compiler.Emit;

namespace Facts.Cli.Commands;

/// <summary><c>facts export PATHS… --format json</c>: the facts to the output, what was found to the error output.</summary>
internal static class ExportCommand
{
    private const string Json = "json";

    public static Command Create(ToolEnvironment environment)
    {
        Argument<string[]> paths = PathsArgument.Create();
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => Json };
        format.AcceptOnlyFromAmong(Json);
        var command = new Command("export", "Writes every sound fact. Exit code 0: all are sound, 1: there are errors, 2: could not run.") { paths, format };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], environment));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, ToolEnvironment environment)
    {
        CompiledDataset dataset = DatasetReader.Compile(paths, environment);
        FindingWriter.Write(dataset.Findings, environment.Error, environment);
        environment.Output.WriteLine(FactsJson.Write(dataset, environment.Show));
        environment.Error.WriteLine(Verdict.Of(dataset));
        return dataset.HasErrors ? ExitCode.Findings : ExitCode.Valid;
    }
}
