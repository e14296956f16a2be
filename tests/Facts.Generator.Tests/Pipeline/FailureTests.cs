using System.Threading;
using Facts.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generator.Tests.Pipeline;

/// <summary>Whatever is thrown inside becomes an error that names the file.</summary>
public sealed class FailureTests
{
    public static TheoryData<string> GuardedSteps =>
    [
        Steps.Read, Steps.Settings, Steps.Parse, Steps.Declare, Steps.Bind, Steps.Comparables, Steps.Group, Steps.Compare, Steps.CompareEvents, Steps.Relate, Steps.FindInSyntax,
        Steps.Check, Steps.CheckComparison, Steps.Report, Steps.LostNames, Steps.Lower, Steps.EmitDocument, Steps.EmitLocations,
        Steps.EmitIndex, Steps.EmitObservations, Steps.EmitRelations,
    ];

    [Theory]
    [MemberData(nameof(GuardedSteps))]
    public void An_exception_in_a_step_is_an_error_that_names_a_file(string step)
    {
        DriverRun run = Start((at, path) =>
        {
            // What is of the whole dataset has no path, or the first seed's.
            if (at == step && (path.Length == 0 || at is Steps.EmitIndex or Steps.EmitObservations or Steps.EmitRelations || path.EndsWith("second.facts.md", StringComparison.Ordinal)))
            {
                throw new InvalidOperationException("planted\nin two lines.");
            }
        }).Run();

        Assert.Null(run.Result.Exception);
        Diagnostic[] failures = [.. run.Result.Diagnostics.Where(found => found.Id == "FACT9001")];
        Assert.NotEmpty(failures);
        Assert.All(failures, failure =>
        {
            Assert.Equal(DiagnosticSeverity.Error, failure.Severity);
            Assert.Contains("InvalidOperationException: planted in two lines. ", failure.GetMessage());
            Assert.EndsWith(".facts.md", failure.Location.GetLineSpan().Path);
        });
        Assert.Equal(run.Findings.Distinct(), run.Findings);
    }

    [Fact]
    public void The_other_seeds_are_compiled_all_the_same()
    {
        DriverRun run = Start((step, path) =>
        {
            if (step == Steps.Parse && path.EndsWith("second.facts.md", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("planted");
            }
        }).Run();

        Assert.Equal(["second.facts.md(1,1): Error FACT9001"], run.Findings);
        Assert.Contains("First.g.cs", run.Files.Keys);
        Assert.Empty(run.CSharpErrors);
    }

    [Fact]
    public void A_file_that_throws_when_it_is_read_is_named()
    {
        SeedDriver driver = Start(null);
        driver.Add(new ThrowingFile("/repo/third.facts.md"));

        Assert.Equal(["third.facts.md(1,1): Error FACT9001"], driver.Run().Findings);
    }

    [Fact]
    public void A_file_without_text_is_named()
    {
        SeedDriver driver = Start(null);
        driver.Add(new EmptyFile("/repo/third.facts.md"));

        Assert.Equal(["third.facts.md(1,1): Error FACT9002"], driver.Run().Findings);
    }

    private static SeedDriver Start(Action<string, string>? probe) => new SeedDriver(probe: probe)
        .Write("names.facts.md", Seeds.Register)
        .Write("first.facts.md", Seeds.First)
        .Write("second.facts.md", Seeds.Second);

    private sealed class ThrowingFile(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new System.IO.IOException("planted");
    }

    private sealed class EmptyFile(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
