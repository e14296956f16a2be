using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>Binds a <c>.source</c> that is defined.</summary>
internal static class SourceBinder
{
    public static BoundSource Bind(ScopedSpan span, Token id, BindingContext context)
    {
        var findings = new FactFindings(context, id.Text);
        AttributesSyntax attributes = span.Attributes;
        string name = WordText.Of(span.Syntax.Words);
        if (attributes.Find("kind") is null)
        {
            string kinds = string.Join(", ", Vocabulary.SourceKinds.Select(kind => kind.Word));
            findings.Add(NameRules.MissingAttribute(context.Locate(attributes.Class.Span), "source", id.Text, $"kind=, one of {kinds}"));
        }

        AttributeSyntax? anonymous = attributes.Find("anonymous");
        bool isAnonymous = WordReader.Read(anonymous?.Value, Vocabulary.YesNo, false, "anonymous", findings);
        if (isAnonymous && string.IsNullOrWhiteSpace(attributes.Find("role")?.Value.Text))
        {
            findings.Add(SourceRules.RoleNeeded(context.Locate(anonymous!.Span), name));
        }

        var source = new BoundSource(
            id.Text,
            context.Locate(span.Syntax.Span),
            name,
            WordReader.Read(attributes.Find("kind")?.Value, Vocabulary.SourceKinds, SourceKind.Unknown, "kind", findings),
            attributes.Find("role")?.Value.Text,
            isAnonymous,
            IsDocument: false,
            ReferenceReader.One(attributes.Find("publisher")?.Value, DeclarationKind.Source, findings),
            attributes.Find("published") is { } published ? DateReader.ReadEdtf(context.Source, published.Value, null, findings.Sink) : null,
            UrlReader.Read(attributes.Find("url")?.Value, findings),
            ReferenceReader.One(attributes.Find("from")?.Value, DeclarationKind.Source, findings, "from"),
            Rewrites: null,
            NameList.Read(attributes.Find("also")?.Value),
            attributes.Find("note")?.Value.Text,
            EvidenceReader.Read(attributes, findings),
            IsBroken: false);
        findings.Report(attributes);
        return source with { IsBroken = findings.IsBroken || attributes.IsBroken };
    }
}
