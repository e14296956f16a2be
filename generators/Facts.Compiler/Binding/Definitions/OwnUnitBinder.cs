using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;
using Facts.Compiler.Values;

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
            findings.Add(UnitRow.Find(id.Text) is null
                ? UnitRules.UcumId(context.Locate(id.Span), id.Text, known.Plural)
                : NameRules.ShadowedUnit(context.Locate(id.Span), id.Text, known.Plural));
        }
        else if (UcumUnits.Refusal(id.Text) is { } refusal)
        {
            findings.Add(UnitRules.UcumId(context.Locate(id.Span), id.Text, refusal));
        }

        (Rational Factor, string Unit)? of = Factor(span, id, findings);
        findings.Report(span.Attributes);
        return new BoundUnit(
            id.Text,
            context.Locate(span.Syntax.Span),
            singular,
            span.Attributes.Find("plural")?.Value.Text ?? singular,
            span.Attributes.Find("symbol")?.Value.Text,
            span.Attributes.Find("note")?.Value.Text,
            findings.IsBroken || span.Attributes.IsBroken)
        {
            Of = of,
        };
    }

    /// <summary>How many of another unit it is; null where it is a count noun, or where that can't be read, which is reported.</summary>
    private static (Rational Factor, string Unit)? Factor(ScopedSpan span, Token id, FactFindings findings)
    {
        if (span.Attributes.Find("of") is not { } of)
        {
            return null;
        }

        OwnUnitFactor read = OwnUnitFactor.Read(of.Value.Text, findings.Context.Units);
        string? problem = read.Value is not { } value ? read.Problem
            : UnitRegistry.Own(id.Text, "", "", null).Dimension is var own && value.Unit.Terms.Any(term => term.Unit.Dimension.Contains(own)) ? "it is made of itself"
            : null;
        if (problem is not null)
        {
            findings.Add(UnitRules.MalformedFactor(findings.Context.Locate(of.Value.Span), of.Value.Text, problem));
            return null;
        }

        return (read.Value!.Value.Factor, read.Value.Value.Unit.Id);
    }
}
