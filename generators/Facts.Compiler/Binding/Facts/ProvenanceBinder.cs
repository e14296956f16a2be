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
    /// <param name="date">Why the fact's date was inferred, if it was.</param>
    /// <param name="self">The document, whose standing a fact shares that says nothing of its own.</param>
    public static FactProvenance Bind(ScopedSpan span, DeclarationKind kind, string? date, BoundDocument self, FactFindings findings)
    {
        AttributesSyntax attributes = span.Attributes;
        (FactStatus status, DateValue? statusDate) = Status(span, self, findings);
        return new FactProvenance(
            ReferenceReader.One(span.Scope.Find(attributes, "by")?.Value, DeclarationKind.Source, findings),
            ReferenceReader.Many(span.Scope.Find(attributes, "via")?.Value, DeclarationKind.Source, findings),
            status,
            statusDate,
            Facts("contradicts"),
            Facts("repeats"),
            Facts("supersedes"),
            attributes.Find("note")?.Value.Text,
            Inferred(span, kind, date),
            EvidenceReader.Read(attributes, findings));

        EquatableArray<string> Facts(string key) => ReferenceReader.Many(attributes.Find(key)?.Value, kind, findings, key);
    }

    /// <summary>What is superseded by another fact is so whether or not it says so itself; what was retracted stays that.</summary>
    private static (FactStatus Status, DateValue? Date) Status(ScopedSpan span, BoundDocument self, FactFindings findings)
    {
        AttributesSyntax attributes = span.Attributes;
        Token? own = attributes.Find("status")?.Value;
        FactStatus status = WordReader.Read(own, Vocabulary.Statuses, self.Status, "status", findings);
        DateValue? date = own is null ? self.StatusDate : null;
        if (attributes.Find("status-date") is { } changed)
        {
            date = DateReader.ReadEdtf(findings.Context.Source, changed.Value, null, findings.Sink);
            if (own is null)
            {
                findings.Add(SourceRules.StatusDateWithoutStatus(findings.Context.Locate(changed.Key.Span)));
            }
        }

        bool isReplaced = attributes.Id is { } id && findings.Context.Names.IsSuperseded(findings.Context.FullId(id.Text));
        return isReplaced && status is not (FactStatus.Retracted or FactStatus.Superseded) ? (FactStatus.Superseded, null) : (status, date);
    }

    /// <summary>Why the words alone don't give all of it: the fact's own reason, and those that came with what it inherits.</summary>
    private static string? Inferred(ScopedSpan span, DeclarationKind kind, string? date)
    {
        IEnumerable<string> keys = kind == DeclarationKind.Figure ? ["place", "by", "via", "measure", "population", "basis"] : ["place", "by", "via"];
        string[] reasons = [.. keys
            .Select(key => span.Scope.Find(span.Attributes, key)?.Inferred)
            .Prepend(date)
            .Prepend(span.Attributes.Find("inferred")?.Value.Text)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];
        return reasons.Length == 0 ? null : string.Join("; ", reasons);
    }
}
