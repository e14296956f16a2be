using System.Collections.Immutable;
using System.Threading;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;
using Diagnostic = Facts.Compiler.Diagnostics.Diagnostic;

namespace Facts.Generator;

/// <summary>The steps that hold facts against each other.</summary>
internal sealed partial class Stages
{
    public Outcome<DocumentComparables> ReadComparables((Outcome<BoundDocument> Bound, DeclarationTable Table) input, CancellationToken cancellation) =>
        guard.Then(Steps.Comparables, input.Bound, document => ComparableReader.Read(document, input.Table));

    public IEnumerable<Outcome<ComparisonGroup>> Group(ImmutableArray<Outcome<DocumentComparables>> all, CancellationToken cancellation)
    {
        Outcome<IReadOnlyList<ComparisonGroup>> groups =
            guard.Run<IReadOnlyList<ComparisonGroup>>(Steps.Group, Dataset, () => [.. ComparisonGroup.All([.. Values(all)])]);
        return groups.Value is { } found
            ? found.Select(group => new Outcome<ComparisonGroup>(Dataset, group, null))
            : [new Outcome<ComparisonGroup>(Dataset, null, groups.Failure)];
    }

    public Outcome<GroupResult> Compare(Outcome<ComparisonGroup> group, CancellationToken cancellation) =>
        guard.Then(Steps.Compare, group, GroupComparison.Run);

    public Outcome<EventSheets> CompareEvents(ImmutableArray<Outcome<DocumentComparables>> all, CancellationToken cancellation) =>
        guard.Run(Steps.CompareEvents, Dataset, () => new EventSheets(EventComparison.Run([.. Values(all)])));

    /// <summary>Where one measure's comparison failed, the others' still hold; the failure goes on beside what they found.</summary>
    public Outcome<DatasetComparison> Relate((ImmutableArray<Outcome<GroupResult>> Groups, Outcome<EventSheets> Events) input, CancellationToken cancellation)
    {
        Outcome<DatasetComparison> related = guard.Run(
            Steps.Relate, Dataset, () => DatasetComparison.Of(Values(input.Groups), input.Events.Value?.Sheets ?? default));
        Diagnostic? failure = input.Groups.Select(group => group.Failure).Append(input.Events.Failure).FirstOrDefault(failed => failed is not null);
        return related with { Failure = related.Failure ?? failure };
    }

    public static IEnumerable<FactPlaces> Locate(Outcome<BoundDocument> bound, CancellationToken cancellation) =>
        bound.Value is { } document ? [FactPlaces.Of(document)] : [];

    public SeedFindings CheckComparison(
        ((Outcome<DatasetComparison> Comparison, ImmutableArray<Outcome<DocumentComparables>> Comparables) Compared, ImmutableArray<FactPlaces> Places) input,
        CancellationToken cancellation)
    {
        Outcome<DatasetComparison> comparison = input.Compared.Comparison;
        IEnumerable<Diagnostic> failures = input.Compared.Comparables.Select(outcome => outcome.Failure).Append(comparison.Failure).OfType<Diagnostic>();
        SeedFindings found = comparison.Value is { } value
            ? Findings(Steps.CheckComparison, () => ComparisonCheck.Run(value, [.. Values(input.Compared.Comparables)], input.Places))
            : Failed(comparison);
        return found with { Diagnostics = found.Diagnostics.Concat(failures).Distinct().ToEquatableArray() };
    }
}
