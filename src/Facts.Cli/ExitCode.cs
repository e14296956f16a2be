namespace Facts.Cli;

/// <summary>What the tool says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>The seeds are valid; there may be warnings.</summary>
    public const int Valid = 0;

    /// <summary>There are findings that fail.</summary>
    public const int Findings = 1;

    /// <summary>The tool could not do what it was asked: a wrong command line, or a file or folder that can't be read.</summary>
    public const int CouldNotRun = 2;
}
