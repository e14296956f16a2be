using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Facts;

/// <summary>Binds what figures and dates have alike: who says it, its standing, its relations, its evidence.</summary>
internal static class ProvenanceBinder
{
    /// <param name="kind">Figure or date: what the relations of this fact lead to.</param>
    public static FactProvenance Bind(ScopedSpan span, DeclarationKind kind, string? inferred, FactStatus inherited, FactFindings findings)
    {
        AttributesSyntax attributes = span.Attributes;
        Token? status = attributes.Find("status")?.Value;
        DateValue? statusDate = null;
        if (attributes.Find("status-date") is { } date)
        {
            statusDate = DateReader.ReadEdtf(findings.Context.Source, date.Value, null, findings.Sink);
            if (status is null)
            {
                findings.Add(SourceRules.StatusDateWithoutStatus(findings.Context.Locate(date.Span)));
            }
        }

        return new FactProvenance(
            ReferenceReader.One(span.Scope.Find(attributes, "by")?.Value, DeclarationKind.Source, findings),
            ReferenceReader.Many(span.Scope.Find(attributes, "via")?.Value, DeclarationKind.Source, findings),
            WordReader.Read(status, Vocabulary.Statuses, inherited, "status", findings),
            statusDate,
            ReferenceReader.Many(attributes.Find("contradicts")?.Value, kind, findings),
            ReferenceReader.Many(attributes.Find("repeats")?.Value, kind, findings),
            ReferenceReader.Many(attributes.Find("supersedes")?.Value, kind, findings),
            attributes.Find("note")?.Value.Text,
            attributes.Find("inferred")?.Value.Text ?? inferred,
            EvidenceReader.Read(attributes, findings));
    }
}
