using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Benchmarks.Synthetic;

/// <summary>What the project of the made-up dataset says to the generator.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_none = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values([new("build_property.FactsNamespace", "Synthetic"), new("build_property.ProjectDir", SyntheticSeeds.Root)]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;

    private sealed class Values(KeyValuePair<string, string>[] values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
    }
}
