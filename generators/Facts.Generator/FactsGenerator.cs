using System.Collections.Immutable;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;
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
        IncrementalValuesProvider<Outcome<SeedSettings>> settings = files.Combine(context.AnalyzerConfigOptionsProvider).Select(_stages.Settings).WithTrackingName(Steps.Settings);

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
        IncrementalValueProvider<Outcome<EventSheets>> events = allComparables.Select(_stages.CompareEvents).WithTrackingName(Steps.CompareEvents);
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

        // The rows of each seed's generated file, which hold no position, so that typing prose changes none.
        IncrementalValuesProvider<Outcome<BoundDocument>> sound = bound.Where(Stages.IsSound);
        IncrementalValueProvider<Outcome<LostNames>> lost = table.Select(_stages.FindLostNames).WithTrackingName(Steps.LostNames);
        IncrementalValuesProvider<Outcome<DocumentRows>> rows =
            sound.Combine(table).Combine(lost).Select(_stages.Lower).WithTrackingName(Steps.Lower);
        IncrementalValuesProvider<DocumentOutline> outlines = rows.SelectMany(Stages.Outline).WithTrackingName(Steps.Outline);

        // The files: two a seed, the second of which says where its facts stand, and those of the dataset.
        IncrementalValueProvider<EmitOptions> emit = options.Select(BuildOptions.ForEmission).WithTrackingName(Steps.EmitOptions);
        IncrementalValuesProvider<Outcome<EmittedFile>> documents = rows.Combine(emit).SelectMany(_stages.EmitDocument).WithTrackingName(Steps.EmitDocument);
        IncrementalValuesProvider<Outcome<EmittedFile>> locations = sound.Combine(lost).Combine(emit).SelectMany(_stages.EmitLocations).WithTrackingName(Steps.EmitLocations);
        IncrementalValueProvider<string> first = table.Select(Stages.FirstPath).WithTrackingName(Steps.FirstPath);
        IncrementalValuesProvider<Outcome<EmittedFile>> index = outlines.Collect().Combine(first).Combine(emit).SelectMany(_stages.EmitIndex).WithTrackingName(Steps.EmitIndex);
        IncrementalValuesProvider<Outcome<EmittedFile>> observations =
            outlines.Collect().Combine(comparison).Combine(first).Combine(emit).SelectMany(_stages.EmitObservations).WithTrackingName(Steps.EmitObservations);
        IncrementalValuesProvider<Outcome<EmittedFile>> relations =
            outlines.Collect().Combine(comparison).Combine(first).Combine(emit).SelectMany(_stages.EmitRelations).WithTrackingName(Steps.EmitRelations);

        context.RegisterSourceOutput(report.Combine(options), Outputs.Report);
        context.RegisterSourceOutput(documents, Outputs.Add);
        context.RegisterSourceOutput(locations, Outputs.Add);
        context.RegisterSourceOutput(index, Outputs.Add);
        context.RegisterSourceOutput(observations, Outputs.Add);
        context.RegisterSourceOutput(relations, Outputs.Add);
    }
}
