using System.Collections.Immutable;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks;
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

        // What is wrong in each seed, and between them.
        IncrementalValuesProvider<SeedFindings> inSyntax = parsed.Select(Stages.FindInSyntax).WithTrackingName(Steps.FindInSyntax);
        IncrementalValuesProvider<SeedFindings> inNames = declared.Select(Stages.FindInNames).WithTrackingName(Steps.FindInNames);
        IncrementalValuesProvider<SeedFindings> inFacts = bound.Select(Stages.FindInFacts).WithTrackingName(Steps.FindInFacts);
        IncrementalValueProvider<SeedFindings> between = bound.Collect().Select(_stages.Check).WithTrackingName(Steps.Check);

        IncrementalValueProvider<EquatableArray<SeedFindings>> within =
            inSyntax.Collect().Combine(inNames.Collect()).Combine(inFacts.Collect()).Select(Stages.Gather).WithTrackingName(Steps.Gather);

        // What of that is reported, and how much it weighs.
        IncrementalValueProvider<EquatableArray<Finding>> report =
            within.Combine(between).Combine(settings.Collect()).Select(_stages.Report).WithTrackingName(Steps.Report);
        IncrementalValueProvider<BuildOptions> options = context.AnalyzerConfigOptionsProvider.Select(BuildOptions.Read).WithTrackingName(Steps.Options);
        context.RegisterSourceOutput(report.Combine(options), Outputs.Report);
    }
}
