using System.Text.RegularExpressions;

namespace Facts.Package.Tests.Building;

/// <summary>What a command said, and how it ended.</summary>
internal sealed partial record CommandRun(int ExitCode, string Output)
{
    /// <summary>The warnings and errors of a build, each once, as <c>a.facts.md(8,9): error FACT1202</c>, in the order in which they were said, with their project.</summary>
    public IReadOnlyList<Finding> Findings =>
    [
        .. FindingLine().Matches(Ending().Split(Output)[0].Replace('\\', '/')).Select(match => new Finding(
            $"{Path.GetFileName(match.Groups["path"].Value)}: {match.Groups["severity"].Value} {match.Groups["id"].Value}",
            match.Groups["message"].Value.Trim(),
            Path.GetFileNameWithoutExtension(match.Groups["project"].Value))),
    ];

    public IEnumerable<string> FindingsOf(string project) => Findings.Where(finding => finding.Project == project).Select(finding => finding.What);

    /// <summary>Fails, with all that was said, unless the command succeeded.</summary>
    public CommandRun Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}");
        return this;
    }

    [GeneratedRegex(@"^\s*(?<path>[^\n]*?)\s?: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<message>[^\n]*?)(?: \[(?<project>[^\]\n:]+?)(?:::[^\]\n]*)?\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex FindingLine();

    /// <summary>The line before a build says all its findings over again.</summary>
    [GeneratedRegex(@"^Build (succeeded|FAILED)\.\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();

    /// <summary>A line of a build's output.</summary>
    internal sealed record Finding(string What, string Message, string Project);
}
