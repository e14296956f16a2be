using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>All rules that look at more than one fact, over every seed of a dataset.</summary>
internal static class DatasetChecks
{
    /// <summary>The findings, by ordinal path and then place. The documents may come in any order.</summary>
    public static EquatableArray<Diagnostic> Run(IEnumerable<BoundDocument> documents)
    {
        IReadOnlyList<BoundDocument> ordered = [.. documents.OrderBy(document => document.Path, StringComparer.Ordinal)];
        return Find(ordered)
            .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Span.Start)
            .ThenBy(finding => finding.Place.Span.End)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static IEnumerable<Diagnostic> Find(IReadOnlyList<BoundDocument> documents) => DuplicateIdCheck.Run(documents);
}
