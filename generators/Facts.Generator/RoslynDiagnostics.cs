using System.Collections.Immutable;
using Facts.Compiler.Checks;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using RoslynPosition = Microsoft.CodeAnalysis.Text.LinePosition;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Facts.Generator;

/// <summary>Says findings in Roslyn's terms.</summary>
internal static class RoslynDiagnostics
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_descriptors =
        RuleCatalog.All.ToImmutableDictionary(rule => rule.Id, Describe);

    public static IEnumerable<DiagnosticDescriptor> Descriptors => s_descriptors.Values;

    public static Diagnostic Create(Finding finding, string root) => Diagnostic.Create(
        s_descriptors[finding.Diagnostic.Rule.Id],
        LocationOf(finding.Diagnostic.Place),
        SeverityOf(finding.Severity),
        additionalLocations: finding.Diagnostic.Second is { } second ? [LocationOf(second)] : null,
        properties: null,
        finding.Diagnostic.Message(path => RelativePath.From(root, path)));

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        "Facts",
        SeverityOf(rule.DefaultSeverity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: rule.IsConfigurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);

    private static Location LocationOf(FileSpan place) => Location.Create(
        NativePath(place.Path),
        RoslynSpan.FromBounds(place.Span.Start, place.Span.End),
        new LinePositionSpan(PositionOf(place.Start), PositionOf(place.End)));

    private static RoslynPosition PositionOf(Compiler.Text.LinePosition position) => new(position.Line, position.Column);

    /// <summary>A Windows path gets its backslashes back, or editors would not know the file again.</summary>
    private static string NativePath(string path) =>
        path.Length > 2 && (path[1] == ':' || path.StartsWith("//", StringComparison.Ordinal)) ? path.Replace('/', '\\') : path;

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
