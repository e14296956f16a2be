using System.CommandLine;

namespace Facts.Cli;

/// <summary>The command line of the tool.</summary>
internal static class FactsCommand
{
    public static RootCommand Create() => new("Facts from documents: compiled, checked, and shown.");
}
