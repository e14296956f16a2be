using Microsoft.CodeAnalysis;

namespace Facts.Generator.Tests.Driving;

/// <summary>What one run of the generator gave.</summary>
internal sealed record DriverRun(GeneratorRunResult Result, Compilation Compilation)
{
    /// <summary>Findings as <c>name(line,column): severity id</c>, lines and columns from 1.</summary>
    public IReadOnlyList<string> Findings =>
    [
        .. Result.Diagnostics.Select(finding =>
        {
            FileLinePositionSpan place = finding.Location.GetLineSpan();
            return $"{System.IO.Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {finding.Severity} {finding.Id}";
        }),
    ];

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Errors of the C# compiler in the project with what was generated.</summary>
    public IReadOnlyList<string> CSharpErrors =>
        [.. Compilation.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString())];

    /// <summary>Why the outputs of a step are as they are: "Cached Cached Modified", in ordinal order.</summary>
    public string Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
        ? string.Join(" ", runs.SelectMany(run => run.Outputs).Select(output => output.Reason.ToString()).Order(StringComparer.Ordinal))
        : "";
}
