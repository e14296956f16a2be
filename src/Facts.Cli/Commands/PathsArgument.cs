using System.CommandLine;

namespace Facts.Cli.Commands;

/// <summary>The seeds that a command works on.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create() => new("PATHS")
    {
        Description = "Seeds (*.facts.md), and folders that are searched for them. All together are one dataset.",
        Arity = ArgumentArity.OneOrMore,
    };
}
