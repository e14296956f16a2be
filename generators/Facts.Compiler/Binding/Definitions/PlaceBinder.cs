using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>Binds a <c>.place</c> that is defined.</summary>
internal static class PlaceBinder
{
    public static BoundPlace Bind(ScopedSpan span, Token id, BindingContext context)
    {
        var findings = new FactFindings(context, id.Text);
        AttributesSyntax attributes = span.Attributes;
        if (attributes.Find("iso") is null && attributes.Find("in") is null)
        {
            findings.Add(NameRules.MissingAttribute(
                context.Locate(attributes.Class.Span), "place", id.Text, "iso=, its ISO 3166 code (such as RU or RU-PRI), or in=, the place it lies in"));
        }

        var place = new BoundPlace(
            id.Text,
            context.Locate(span.Syntax.Span),
            WordText.Of(span.Syntax.Words),
            attributes.Find("iso")?.Value.Text,
            ReferenceReader.Many(attributes.Find("in")?.Value, DeclarationKind.Place, findings, "in"),
            null,
            null,
            null,
            attributes.Find("wikidata")?.Value.Text,
            attributes.Find("geonames")?.Value.Text,
            NameList.Read(attributes.Find("also")?.Value),
            attributes.Find("note")?.Value.Text,
            EvidenceReader.Read(attributes, findings),
            IsBroken: false);
        findings.Report();
        return place with { IsBroken = findings.IsBroken || attributes.IsBroken };
    }
}
