using System.Collections.Immutable;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace Facts.Generator;

/// <summary>Compiles the seeds of a project. It never looks at the project's C#, so no edit of that costs anything.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    private readonly Stages _stages;

    public FactsGenerator()
        : this(probe: null)
    {
    }

    internal FactsGenerator(Action<string, string>? probe) => _stages = new Stages(new Guard(probe));

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A seed is read again when its file has changed, and its settings when the configuration has.
        IncrementalValuesProvider<AdditionalText> files = context.AdditionalTextsProvider.Where(SeedReader.IsSeed);
        IncrementalValuesProvider<Outcome<SourceText>> read = files.Select(_stages.Read).WithTrackingName(Steps.Read);
        IncrementalValuesProvider<SeedSettings> settings = files.Combine(context.AnalyzerConfigOptionsProvider).Select(Stages.Settings).WithTrackingName(Steps.Settings);

        // Each by itself: how it is written, and which names it gives to the others.
        IncrementalValuesProvider<Outcome<DocumentSyntax>> parsed = read.Select(_stages.Parse).WithTrackingName(Steps.Parse);
        IncrementalValuesProvider<Outcome<DocumentDeclarations>> declared = parsed.Select(_stages.Declare).WithTrackingName(Steps.Declare);

        // All names together, and each seed with its names resolved and its values read.
        IncrementalValueProvider<DeclarationTable> table = declared.Collect().Select(Stages.Table).WithTrackingName(Steps.Table);
        IncrementalValuesProvider<Outcome<BoundDocument>> bound = parsed.Combine(table).Select(_stages.Bind).WithTrackingName(Steps.Bind);

        // Figures of one measure held against each other, and dates of one event: by what they say, not by where they stand.
        IncrementalValuesProvider<Outcome<DocumentComparables>> comparables = bound.Combine(table).Select(_stages.ReadComparables).WithTrackingName(Steps.Comparables);
        IncrementalValueProvider<ImmutableArray<Outcome<DocumentComparables>>> allComparables = comparables.Collect();
        IncrementalValuesProvider<Outcome<ComparisonGroup>> groups = allComparables.SelectMany(_stages.Group).WithTrackingName(Steps.Group);
        IncrementalValuesProvider<Outcome<GroupResult>> compared = groups.Select(_stages.Compare).WithTrackingName(Steps.Compare);
        IncrementalValueProvider<Outcome<EventConflicts>> events = allComparables.Select(_stages.CompareEvents).WithTrackingName(Steps.CompareEvents);
        IncrementalValueProvider<Outcome<DatasetComparison>> comparison = compared.Collect().Combine(events).Select(_stages.Relate).WithTrackingName(Steps.Relate);

        // What is wrong in each seed, and between them.
        IncrementalValuesProvider<SeedFindings> inSyntax = parsed.Select(_stages.FindInSyntax).WithTrackingName(Steps.FindInSyntax);
        IncrementalValuesProvider<SeedFindings> inNames = declared.Select(Stages.FindInNames).WithTrackingName(Steps.FindInNames);
        IncrementalValuesProvider<SeedFindings> inFacts = bound.Select(Stages.FindInFacts).WithTrackingName(Steps.FindInFacts);
        IncrementalValueProvider<EquatableArray<SeedFindings>> within =
            inSyntax.Collect().Combine(inNames.Collect()).Combine(inFacts.Collect()).Select(Stages.Gather).WithTrackingName(Steps.Gather);
        IncrementalValueProvider<SeedFindings> between = bound.Collect().Combine(table).Select(_stages.Check).WithTrackingName(Steps.Check);
        IncrementalValuesProvider<FactPlaces> places = bound.SelectMany(Stages.Locate).WithTrackingName(Steps.Locations);
        IncrementalValueProvider<SeedFindings> conflicts =
            comparison.Combine(allComparables).Combine(places.Collect()).Select(_stages.CheckComparison).WithTrackingName(Steps.CheckComparison);

        // What of that is reported, and how much it weighs.
        IncrementalValueProvider<EquatableArray<Finding>> report =
            within.Combine(between).Combine(conflicts).Combine(settings.Collect()).Select(_stages.Report).WithTrackingName(Steps.Report);
        IncrementalValueProvider<BuildOptions> options = context.AnalyzerConfigOptionsProvider.Select(BuildOptions.Read).WithTrackingName(Steps.Options);
        context.RegisterSourceOutput(report.Combine(options), Outputs.Report);
    }
}
