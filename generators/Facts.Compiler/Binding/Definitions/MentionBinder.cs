using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>Binds a mention of a place or source: evidence of something that is defined elsewhere.</summary>
internal static class MentionBinder
{
    /// <summary>The mention; null where it names nothing that is declared.</summary>
    public static BoundMention? Bind(ScopedSpan span, AttributeSyntax reference, BindingContext context)
    {
        var findings = new FactFindings(context);
        AttributesSyntax attributes = span.Attributes;
        bool isPlace = attributes.Class.Text == "place";
        if (attributes.Id is { } id)
        {
            findings.Add(NameRules.IdAndRef(context.Locate(id.Span), attributes.Class.Text, "#" + id.Text));
        }

        foreach (AttributeSyntax other in attributes.Items.Where(item => item.Key.Text is not ("ref" or "at" or "note")))
        {
            findings.Add(NameRules.IdAndRef(context.Locate(other.Span), attributes.Class.Text, other.Key.Text + "="));
        }

        string? named = ReferenceReader.One(reference.Value, isPlace ? DeclarationKind.Place : DeclarationKind.Source, findings);
        var evidence = EvidenceReader.Read(attributes, findings);
        findings.Report();
        return named is null
            ? null
            : new BoundMention(isPlace, named, context.Locate(span.Syntax.Span), WordText.Of(span.Syntax.Words), attributes.Find("note")?.Value.Text, evidence);
    }
}
