using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Facts.Cli.Commands;

namespace Facts.Cli;

/// <summary>The command line of the tool.</summary>
internal static class FactsTool
{
    public static int Run(string[] arguments, ToolEnvironment environment)
    {
        ParseResult parsed = Create(environment).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                environment.Error.WriteLine(error.Message);
            }

            environment.Error.WriteLine("Could not run: see 'facts --help'.");
            return ExitCode.CouldNotRun;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = environment.Output, Error = environment.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is ToolFailure or IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"Could not run: {failure.Message}");
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>No <see cref="RootCommand"/>, which would be called after the assembly in the help, and not as it is typed.</summary>
    private static Command Create(ToolEnvironment environment)
    {
        var root = new Command("facts", "Facts from documents: compiled, checked and shown. Without a command: the dataset that the tool was built with.")
        {
            new HelpOption(),
            new VersionOption(),
            CheckCommand.Create(environment),
            ExportCommand.Create(environment),
            VerifyCommand.Create(environment),
        };
        root.SetAction(_ => ShowCommand.Run(environment));
        return root;
    }
}
