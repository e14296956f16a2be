using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>That findings of a rule are allowed in a block of a seed.</summary>
internal sealed record Allowance(string Rule, FileSpan Place, TextSpan Block)
{
    public static EquatableArray<Allowance> Of(DocumentSyntax document) => document.Allows
        .Select(allow => new Allowance(allow.Rule.Text, document.Source.Locate(allow.Rule.Span), allow.Block))
        .ToEquatableArray();

    /// <summary>Whether the finding is in the block, or all the other places that it is about are.</summary>
    public bool Covers(Diagnostic finding) => string.Equals(finding.Rule.Id, Rule, StringComparison.OrdinalIgnoreCase)
        && (Holds(finding.Place)
            || (finding.Second is { } second && Holds(second) && finding.More.Unnamed == 0 && finding.More.Named.All(place => Holds(place.Place))));

    private bool Holds(FileSpan place) => place.Path == Place.Path && Block.Contains(place.Span);
}
