using Facts.Cli.Output.Tables;
using NorthKoreanLabour;
using Spectre.Console;

namespace Facts.Cli.Commands;

/// <summary>Without a command: the dataset that was compiled into the tool.</summary>
internal static class ShowCommand
{
    /// <summary>Wide enough that nothing is cut or wrapped where the output goes to a file or another program.</summary>
    private const int NoLimit = 4096;

    public static int Run(ToolEnvironment environment)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(environment.Output),
        });
        if (Console.IsOutputRedirected || environment.Output != Console.Out)
        {
            console.Profile.Width = NoLimit;
        }

        // Without the code page of an old console, the lines of the tables are Unicode's.
        console.Profile.Capabilities.Unicode = true;
        new DatasetView(console, Dataset.Instance).Show("North Korean labour abroad, from five articles");
        return ExitCode.Valid;
    }
}
