using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Places;
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

        PlaceAttributes where = PlaceReader.Read(span.Syntax, context.Source, findings.Sink);
        EquatableArray<string> above = ReferenceReader.Many(attributes.Find("in")?.Value, DeclarationKind.Place, findings, "in");
        PlaceConsistency.Check(span.Syntax, where, above, context.Names, context.Source, findings.Sink);
        var place = new BoundPlace(
            id.Text,
            context.Locate(span.Syntax.Span),
            WordText.Of(span.Syntax.Words),
            where.Iso,
            above,
            where.Latitude,
            where.Longitude,
            where.Radius,
            where.Wikidata,
            where.GeoNames,
            NameList.Read(attributes.Find("also")?.Value),
            attributes.Find("note")?.Value.Text,
            EvidenceReader.Read(attributes, findings),
            IsBroken: false);
        findings.Report(attributes);
        return place with { IsBroken = findings.IsBroken || attributes.IsBroken };
    }
}
