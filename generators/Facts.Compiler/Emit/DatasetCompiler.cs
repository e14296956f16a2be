using Facts.Compiler.Binding;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>
/// Compiles seeds in one go, for hosts that run once. The generator takes the same steps one by one; both find the same, because both ask
/// <see cref="FindingReport"/>.
/// </summary>
internal sealed class DatasetCompiler(Guard guard)
{
    private readonly List<Diagnostic> _failures = [];

    public static CompiledDataset Compile(IEnumerable<SourceText> seeds, IReadOnlyCollection<SeedSettings> settings) =>
        new DatasetCompiler(new Guard(probe: null)).Run(seeds, settings);

    private CompiledDataset Run(IEnumerable<SourceText> seeds, IReadOnlyCollection<SeedSettings> settings)
    {
        SourceText[] ordered = [.. seeds.OrderBy(seed => seed.Path, StringComparer.Ordinal)];
        DocumentSyntax[] parsed = Each("Parse", ordered, seed => seed.Path, DocumentParser.Parse);
        DeclarationTable table = DeclarationTable.Of(Each("Declare", parsed, PathOf, Declarer.Declare));
        BoundDocument[] bound = Each("Bind", parsed, PathOf, document => DocumentBinder.Bind(document, table));
        DocumentComparables[] comparables = Each("Compare", bound, document => document.Path, document => ComparableReader.Read(document, table));
        string first = ordered.Length > 0 ? ordered[0].Path : "";
        DatasetComparison? comparison = Keep(guard.Run("Compare", first, () => DatasetComparison.Of(comparables)));
        Diagnostic[] between =
        [
            .. Keep(guard.Run<Diagnostic[]>("Check", first, () => [.. DatasetChecks.Run(bound, table), .. CodeNameCheck.Run(bound)])) ?? [],
            .. comparison is null ? [] : Keep(guard.Run<Diagnostic[]>("Check", first, () => [.. Conflicts(comparison, comparables, bound)])) ?? [],
        ];
        IEnumerable<SeedFindings> found = parsed
            .Select(document => new SeedFindings(document.Source.Path, document.Diagnostics, Allowance.Of(document)))
            .Concat(bound.Select(document => new SeedFindings(document.Path, document.Diagnostics, default)));
        return new CompiledDataset(
            parsed.ToEquatableArray(),
            bound.ToEquatableArray(),
            table,
            comparison,
            FindingReport.Of([.. found], between.Concat(_failures), settings));
    }

    private static IEnumerable<Diagnostic> Conflicts(DatasetComparison comparison, DocumentComparables[] comparables, BoundDocument[] bound) =>
        ComparisonCheck.Run(comparison, comparables, bound.Select(FactPlaces.Of));

    private static string PathOf(DocumentSyntax document) => document.Source.Path;

    private TOut[] Each<TIn, TOut>(string step, IEnumerable<TIn> inputs, Func<TIn, string> pathOf, Func<TIn, TOut> work)
        where TOut : class =>
        [.. inputs.Select(input => Keep(guard.Run(step, pathOf(input), () => work(input)))).OfType<TOut>()];

    private T? Keep<T>(Outcome<T> outcome)
        where T : class
    {
        if (outcome.Failure is { } failure)
        {
            _failures.Add(failure);
        }

        return outcome.Value;
    }
}
