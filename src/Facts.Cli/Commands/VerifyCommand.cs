using System.CommandLine;
using Facts.Cli.Input;
using Facts.Cli.Output;

namespace Facts.Cli.Commands;

/// <summary><c>facts verify PATHS… --originals DIR</c></summary>
internal static class VerifyCommand
{
    public static Command Create(ToolEnvironment environment)
    {
        Argument<string[]> paths = PathsArgument.Create();
        var originals = new Option<string>("--originals") { Description = "The folder that holds the originals, under whatever names.", Required = true };
        var command = new Command("verify", "Holds facts against the originals they were taken from. Exit code 0: all stand there, 1: not all, 2: could not run.") { paths, originals };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], parsed.GetValue(originals)!, environment));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string originals, ToolEnvironment environment) => ExitCode.CouldNotRun;
}
