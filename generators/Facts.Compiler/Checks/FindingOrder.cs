using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>The order in which findings are reported: by ordinal path, then place, then rule.</summary>
internal static class FindingOrder
{
    public static EquatableArray<Diagnostic> InOrder(this IEnumerable<Diagnostic> findings) => findings
        .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
        .ThenBy(finding => finding.Place.Span.Start)
        .ThenBy(finding => finding.Place.Span.End)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
