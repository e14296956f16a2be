using System.CommandLine;
using Facts.Cli.Input;
using Facts.Cli.Output;
using Facts.Compiler.Checks;
using Facts.Compiler.Checks.Evidence;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit;

namespace Facts.Cli.Commands;

/// <summary><c>facts verify PATHS… --originals DIR</c></summary>
internal static class VerifyCommand
{
    public static Command Create(ToolEnvironment environment)
    {
        Argument<string[]> paths = PathsArgument.Create();
        var originals = new Option<string>("--originals") { Description = "The folder that holds the originals, under whatever names.", Required = true, HelpName = "DIR" };
        var command = new Command("verify", "Holds facts against the originals they were taken from. Exit code 0: all stand there, 1: not all, 2: could not run.") { paths, originals };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], parsed.GetValue(originals)!, environment));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string folder, ToolEnvironment environment)
    {
        IReadOnlyDictionary<string, OriginalText> originals = OriginalFiles.Read(folder, environment);
        CompiledDataset dataset = DatasetReader.Compile(paths, environment);
        EvidenceResult[] results =
        [
            .. from document in dataset.Seeds
               join bound in dataset.Documents on document.Source.Path equals bound.Path
               select EvidenceCheck.Run(document, bound, dataset.Table, originals),
        ];

        // A fact that could not be read can't be held against anything, so what stops one counts here too.
        Finding[] findings =
        [
            .. dataset.Findings.Where(finding => finding.Severity == Severity.Error),
            .. results.SelectMany(result => result.Findings).Select(finding => new Finding(finding, finding.Rule.DefaultSeverity)),
        ];
        FindingWriter.Write(findings, environment.Output, environment);
        environment.Output.WriteLine(
            $"{(findings.Length > 0 ? "Not verified" : "Verified")}: {Verdict.Count(findings.Length, "error")}"
            + $" in {Verdict.Count(results.Sum(result => result.Places), "place")} of {Verdict.Count(dataset.Documents.Count(document => document.OriginalSha256 is not null), "original")}.");
        return findings.Length > 0 ? ExitCode.Findings : ExitCode.Valid;
    }
}
