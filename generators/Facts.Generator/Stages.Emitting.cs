using System.Collections.Immutable;
using System.Threading;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Relations;
using Facts.Compiler.Emit.Rows;

namespace Facts.Generator;

/// <summary>The steps from bound seeds to C#. What failed before is reported elsewhere, and the rest is emitted without it.</summary>
internal sealed partial class Stages
{
    public static bool IsSound(Outcome<BoundDocument> bound) => bound.Value is not null;

    public Outcome<LostNames> FindLostNames(DeclarationTable table, CancellationToken cancellation) =>
        guard.Run(Steps.LostNames, Dataset, () => LostNames.Of(table));

    public Outcome<DocumentNotes> ReadNotes(Outcome<BoundDocument> bound, CancellationToken cancellation) =>
        guard.Then(Steps.Notes, bound, document => new DocumentNotes(ContradictionNote.Of(document)));

    public Outcome<DatasetRelations> ReadRelations(
        (Outcome<DatasetComparison> Comparison, ImmutableArray<Outcome<DocumentNotes>> Notes) input, CancellationToken cancellation) =>
        guard.Run(
            Steps.Relations,
            Dataset,
            () => input.Comparison.Value is { } comparison
                ? DatasetRelations.Of(comparison, Values(input.Notes).SelectMany(notes => notes.Notes))
                : DatasetRelations.None);

    /// <summary>Without the names or the relations of the dataset there is no file that could be relied on; what kept them is the failure of each.</summary>
    public Outcome<DocumentRows> Lower(
        (((Outcome<BoundDocument> Bound, DeclarationTable Table) Seed, Outcome<LostNames> Lost) Named, Outcome<DatasetRelations> Relations) input, CancellationToken cancellation)
    {
        (Outcome<BoundDocument> bound, DeclarationTable table) = input.Named.Seed;
        return input.Named.Lost.Value is { } lost && input.Relations.Value is { } relations
            ? guard.Then(Steps.Lower, bound, document => Lowering.Lower(document, table, lost, relations.For(document.Id)))
            : new Outcome<DocumentRows>(bound.Path, null, At(bound.Path, input.Named.Lost.Failure ?? input.Relations.Failure!));
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
        (((ImmutableArray<DocumentOutline> Outlines, Outcome<DatasetRelations> Relations) Dataset, string FirstPath) All, EmitOptions Options) input,
        CancellationToken cancellation)
    {
        var relations = new Outcome<DatasetRelations>(input.All.FirstPath, input.All.Dataset.Relations.Value, null);
        return input.All.Dataset.Outlines.IsEmpty
            ? []
            : Files(Steps.EmitObservations, relations, found => ObservationEmitter.Emit(input.All.Dataset.Outlines, found.Observations, input.Options));
    }

    private IEnumerable<Outcome<EmittedFile>> Files<T>(string step, Outcome<T> input, Func<T, EmittedFile?> emit)
        where T : class
    {
        Outcome<EmittedFile> file = guard.Then(step, input, value => emit(value)!);
        return file is { Value: null, Failure: null } ? [] : [file];
    }

    private static Diagnostic At(string path, Diagnostic failure) => failure with { Place = Guard.StartOf(path) };
}
