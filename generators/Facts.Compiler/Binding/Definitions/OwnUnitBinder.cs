using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>Binds a <c>.unit</c>, a count noun of the project's own.</summary>
internal static class OwnUnitBinder
{
    public static BoundUnit Bind(ScopedSpan span, Token id, BindingContext context)
    {
        var findings = new FactFindings(context);
        string singular = WordText.Of(span.Syntax.Words);
        if (string.IsNullOrWhiteSpace(span.Attributes.Find("plural")?.Value.Text))
        {
            findings.Add(NameRules.MissingAttribute(
                context.Locate(span.Attributes.Class.Span), "unit", id.Text, $"plural=, the word for several of it (such as \"{singular}s\")"));
        }

        if (UnitRegistry.Find(id.Text) is { } known)
        {
            findings.Add(NameRules.ShadowedUnit(context.Locate(id.Span), id.Text, known.Plural));
        }

        findings.Report(span.Attributes);
        return new BoundUnit(
            id.Text,
            context.Locate(span.Syntax.Span),
            singular,
            span.Attributes.Find("plural")?.Value.Text ?? singular,
            span.Attributes.Find("symbol")?.Value.Text,
            span.Attributes.Find("note")?.Value.Text,
            findings.IsBroken || span.Attributes.IsBroken);
    }
}
