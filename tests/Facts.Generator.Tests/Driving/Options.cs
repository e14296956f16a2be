using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generator.Tests.Driving;

/// <summary>The configuration of a compilation: what holds for all of it, and what holds for files of a path.</summary>
internal sealed class Options(IReadOnlyDictionary<string, string> global, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? files = null)
    : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_none = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        files is not null && files.TryGetValue(textFile.Path, out IReadOnlyDictionary<string, string>? values) ? new Values(values) : s_none;

    private sealed class Values(IReadOnlyDictionary<string, string> given) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(given, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, out string value)
        {
            bool isSet = _values.TryGetValue(key, out string? found);
            value = found ?? "";
            return isSet;
        }
    }
}
