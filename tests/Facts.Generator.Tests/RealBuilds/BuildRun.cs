using System.Text.RegularExpressions;

namespace Facts.Generator.Tests.RealBuilds;

/// <summary>What a build said.</summary>
internal sealed record BuildRun(int ExitCode, string Output, string Folder)
{
    /// <summary>Findings as <c>seeds/a.facts.md(8,9): error FACT1202</c>, in the order of the output, without the project that each line ends with.</summary>
    public IReadOnlyList<string> Findings =>
    [
        .. Regex.Matches(BeforeSummary.Replace('\\', '/'), @"^\s*(?:(?<path>.+?\(\d+,\d+\))|.*?) ?: (?<what>(?:error|warning) [A-Z]+\d+)", RegexOptions.Multiline)
            .Select(match => (match.Groups["path"].Value.Replace(Folder.Replace('\\', '/') + "/", "") + ": " + match.Groups["what"].Value).TrimStart(':', ' ')),
    ];

    /// <summary>At its end a build says everything once more.</summary>
    private string BeforeSummary => Regex.Split(Output, @"^Build (?:succeeded\.|FAILED\.)", RegexOptions.Multiline)[0];
}
