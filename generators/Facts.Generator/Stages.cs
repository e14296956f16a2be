using System.Collections.Immutable;
using System.Threading;
using Facts.Compiler.Binding;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Diagnostic = Facts.Compiler.Diagnostics.Diagnostic;

namespace Facts.Generator;

/// <summary>The work of each step: a call into the core, guarded.</summary>
internal sealed partial class Stages(Guard guard)
{
    public Outcome<SourceText> Read(AdditionalText file, CancellationToken cancellation)
    {
        string path = SeedReader.PathOf(file);
        Outcome<SourceText> read = guard.Run(Steps.Read, path, () => SeedReader.Read(file, cancellation)!);
        return read is { Value: null, Failure: null }
            ? read with { Failure = HostRules.Unreadable(Guard.StartOf(path), "the compiler has no text of it") }
            : read;
    }

    public Outcome<SeedSettings> Settings((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        guard.Run(Steps.Settings, SeedReader.PathOf(input.File), () => SettingsReader.Read(input.File, input.Options));

    public Outcome<DocumentSyntax> Parse(Outcome<SourceText> read, CancellationToken cancellation) =>
        guard.Then(Steps.Parse, read, DocumentParser.Parse);

    public Outcome<DocumentDeclarations> Declare(Outcome<DocumentSyntax> parsed, CancellationToken cancellation) =>
        guard.Then(Steps.Declare, parsed, Declarer.Declare);

    public static DeclarationTable Table(ImmutableArray<Outcome<DocumentDeclarations>> declared, CancellationToken cancellation) =>
        DeclarationTable.Of(Values(declared));

    /// <summary>The file that a failure of what is of no one seed is reported at: a finding without a file is lost in a build's output.</summary>
    public static string FirstPath(DeclarationTable table, CancellationToken cancellation) => table.Documents.Select(document => document.Path).FirstOrDefault() ?? Dataset;

    public Outcome<BoundDocument> Bind((Outcome<DocumentSyntax> Parsed, DeclarationTable Table) input, CancellationToken cancellation) =>
        guard.Then(Steps.Bind, input.Parsed, document => DocumentBinder.Bind(document, input.Table));

    public SeedFindings FindInSyntax(Outcome<DocumentSyntax> parsed, CancellationToken cancellation)
    {
        Outcome<SeedFindings> found = guard.Then(
            Steps.FindInSyntax, parsed, document => new SeedFindings(parsed.Path, document.Diagnostics, Allowance.Of(document)));
        return found.Value ?? Failed(found);
    }

    public static SeedFindings FindInNames(Outcome<DocumentDeclarations> declared, CancellationToken cancellation) => Failed(declared);

    public static SeedFindings FindInFacts(Outcome<BoundDocument> bound, CancellationToken cancellation) => bound.Value is { } document
        ? new SeedFindings(bound.Path, document.Diagnostics, default)
        : Failed(bound);

    public SeedFindings Check((ImmutableArray<Outcome<BoundDocument>> Bound, DeclarationTable Table) input, CancellationToken cancellation) =>
        Findings(Steps.Check, () => DatasetChecks.Run(Values(input.Bound), input.Table).Concat(CodeNameCheck.Run(Values(input.Bound))));

    public static EquatableArray<SeedFindings> Gather(
        ((ImmutableArray<SeedFindings> Syntax, ImmutableArray<SeedFindings> Names) Own, ImmutableArray<SeedFindings> Facts) found, CancellationToken cancellation) =>
        found.Own.Syntax.Concat(found.Own.Names).Concat(found.Facts).ToEquatableArray();

    public EquatableArray<Finding> Report(
        (((EquatableArray<SeedFindings> Seeds, SeedFindings Between) Found, SeedFindings Conflicts) All, ImmutableArray<Outcome<SeedSettings>> Settings) input,
        CancellationToken cancellation)
    {
        EquatableArray<SeedFindings> seeds = input.All.Found.Seeds.Concat(input.Settings.Where(read => read.Failure is not null).Select(Failed)).ToEquatableArray();
        IReadOnlyList<Diagnostic> between = [.. input.All.Found.Between.Diagnostics, .. input.All.Conflicts.Diagnostics];
        Outcome<IReadOnlyList<Finding>> report = guard.Run<IReadOnlyList<Finding>>(
            Steps.Report, Dataset, () => [.. FindingReport.Of(seeds, between, [.. Values(input.Settings)])]);
        string first = seeds.Select(seed => seed.Path).OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault() ?? Dataset;
        return (report.Value ?? [new Finding(report.Failure!, Severity.Error)]).Select(finding => NameFile(finding, first)).ToEquatableArray();
    }

    /// <summary>The path of what is of no one seed, until it is reported.</summary>
    private const string Dataset = "";

    private static Finding NameFile(Finding finding, string first) => finding.Diagnostic.Place.Path == Dataset
        ? finding with { Diagnostic = finding.Diagnostic with { Place = Guard.StartOf(first) } }
        : finding;

    private SeedFindings Findings(string step, Func<IEnumerable<Diagnostic>> find)
    {
        Outcome<SeedFindings> found = guard.Run(step, Dataset, () => new SeedFindings(Dataset, find().ToEquatableArray(), default));
        return found.Value ?? Failed(found);
    }

    private static IEnumerable<T> Values<T>(ImmutableArray<Outcome<T>> outcomes)
        where T : class =>
        outcomes.Where(outcome => outcome.Value is not null).Select(outcome => outcome.Value!);

    private static SeedFindings Failed<T>(Outcome<T> outcome)
        where T : class =>
        new(outcome.Path, outcome.Failure is { } failure ? EquatableArray<Diagnostic>.From([failure]) : default, default);
}
