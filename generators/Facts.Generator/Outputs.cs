using System.Text;
using Facts.Compiler.Checks;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Facts.Generator;

/// <summary>The ends of the pipeline: what the compiler is given.</summary>
internal static class Outputs
{
    /// <summary>A project of several target frameworks compiles its seeds in each: errors stop each of them, the rest is said once.</summary>
    public static void Report(SourceProductionContext context, (EquatableArray<Finding> Findings, BuildOptions Options) input)
    {
        foreach (Finding finding in input.Findings)
        {
            if (finding.Severity == Severity.Error || input.Options.ReportsWarnings)
            {
                context.ReportDiagnostic(RoslynDiagnostics.Create(finding, input.Options.Root));
            }
        }
    }

    public static void Add(SourceProductionContext context, Outcome<EmittedFile> file)
    {
        Fail(context, file);
        if (file.Value is { } value)
        {
            context.AddSource(value.Name, RoslynText.From(value.Text, Encoding.UTF8));
        }
    }

    /// <summary>The failures of a step whose findings nothing else reports.</summary>
    private static void Fail<T>(SourceProductionContext context, Outcome<T> outcome)
        where T : class
    {
        if (outcome.Failure is { } failure)
        {
            context.ReportDiagnostic(RoslynDiagnostics.Create(new Finding(failure, Severity.Error), root: ""));
        }
    }
}
