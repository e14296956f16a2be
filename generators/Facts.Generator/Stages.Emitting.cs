using System.Collections.Immutable;
using System.Threading;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;

namespace Facts.Generator;

/// <summary>The steps from bound seeds to C#. What failed before is reported elsewhere, and the rest is emitted without it.</summary>
internal sealed partial class Stages
{
    private static DatasetComparison NoComparison { get; } = new(default, default);

    public static bool IsSound(Outcome<BoundDocument> bound) => bound.Value is not null;

    public Outcome<LostNames> FindLostNames(DeclarationTable table, CancellationToken cancellation) =>
        guard.Run(Steps.LostNames, Dataset, () => LostNames.Of(table));

    /// <summary>Without the names of the dataset there is no file that could be relied on; what kept them is the failure of each.</summary>
    public Outcome<DocumentRows> Lower(((Outcome<BoundDocument> Bound, DeclarationTable Table) Seed, Outcome<LostNames> Lost) input, CancellationToken cancellation)
    {
        (Outcome<BoundDocument> bound, DeclarationTable table) = input.Seed;
        return input.Lost.Value is { } lost
            ? guard.Then(Steps.Lower, bound, document => Lowering.Lower(document, table, lost))
            : new Outcome<DocumentRows>(bound.Path, null, At(bound.Path, input.Lost.Failure!));
    }

    public static IEnumerable<DocumentOutline> Outline(Outcome<DocumentRows> rows, CancellationToken cancellation) =>
        rows.Value is { } value && DocumentOutline.Of(value) is { } outline ? [outline] : [];

    public IEnumerable<Outcome<EmittedFile>> EmitDocument((Outcome<DocumentRows> Rows, EmitOptions Options) input, CancellationToken cancellation) =>
        Files(Steps.EmitDocument, input.Rows, rows => DocumentEmitter.Emit(rows, input.Options));

    public IEnumerable<Outcome<EmittedFile>> EmitLocations(
        ((Outcome<BoundDocument> Bound, Outcome<LostNames> Lost) Seed, EmitOptions Options) input, CancellationToken cancellation) =>
        input.Seed.Lost.Value is { } lost
            ? Files(Steps.EmitLocations, input.Seed.Bound, document => LocationEmitter.Emit(Lowering.Locate(document, lost, input.Options.RootPath), input.Options))
            : [];

    /// <summary>A project without seeds has no dataset.</summary>
    public IEnumerable<Outcome<EmittedFile>> EmitIndex(
        ((ImmutableArray<DocumentOutline> Outlines, string FirstPath) Dataset, EmitOptions Options) input, CancellationToken cancellation)
    {
        var outlines = new Outcome<IEnumerable<DocumentOutline>>(input.Dataset.FirstPath, input.Dataset.Outlines, null);
        return input.Dataset.Outlines.IsEmpty
            ? []
            : Files(Steps.EmitIndex, outlines, all => IndexEmitter.Emit(all, input.Options))
                .Concat(Files(Steps.EmitIndex, outlines, _ => SentinelEmitter.Emit(input.Options)))
                .Distinct();
    }

    public IEnumerable<Outcome<EmittedFile>> EmitObservations(
        (((ImmutableArray<DocumentOutline> Outlines, Outcome<DatasetComparison> Comparison) Dataset, string FirstPath) All, EmitOptions Options) input,
        CancellationToken cancellation) =>
        OfComparison(Steps.EmitObservations, input.All, (outlines, comparison) => ObservationEmitter.Emit(outlines, comparison.Measures, input.Options));

    public IEnumerable<Outcome<EmittedFile>> EmitRelations(
        (((ImmutableArray<DocumentOutline> Outlines, Outcome<DatasetComparison> Comparison) Dataset, string FirstPath) All, EmitOptions Options) input,
        CancellationToken cancellation) =>
        OfComparison(Steps.EmitRelations, input.All, (outlines, comparison) => RelationEmitter.Emit(outlines, comparison.Sheets, input.Options));

    private IEnumerable<Outcome<EmittedFile>> OfComparison(
        string step,
        ((ImmutableArray<DocumentOutline> Outlines, Outcome<DatasetComparison> Comparison) Dataset, string FirstPath) all,
        Func<ImmutableArray<DocumentOutline>, DatasetComparison, EmittedFile> emit) =>
        all.Dataset.Outlines.IsEmpty
            ? []
            : Files(step, new Outcome<DatasetComparison>(all.FirstPath, all.Dataset.Comparison.Value ?? NoComparison, null), found => emit(all.Dataset.Outlines, found));

    private IEnumerable<Outcome<EmittedFile>> Files<T>(string step, Outcome<T> input, Func<T, EmittedFile?> emit)
        where T : class
    {
        Outcome<EmittedFile> file = guard.Then(step, input, value => emit(value)!);
        return file is { Value: null, Failure: null } ? [] : [file];
    }

    private static Diagnostic At(string path, Diagnostic failure) => failure with { Place = Guard.StartOf(path) };
}
