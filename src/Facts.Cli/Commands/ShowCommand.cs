namespace Facts.Cli.Commands;

/// <summary>Without a command: the dataset that was compiled into the tool.</summary>
internal static class ShowCommand
{
    public static int Run(ToolEnvironment environment) => ExitCode.Valid;
}
