using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Facts;

/// <summary>Binds a <c>.date</c>.</summary>
internal static class DateBinder
{
    public static BoundDate Bind(ScopedSpan span, Token id, DateTable dates, BoundDocument self, BindingContext context)
    {
        AttributesSyntax attributes = span.Attributes;
        (DateReference date, FactFindings findings) = dates.Read(span);
        ScopedValue? where = span.Scope.Find(attributes, "place");
        Recurrence recurs = WordReader.Read(attributes.Find("recurs")?.Value, Vocabulary.Recurrences, Recurrence.None, "recurs", findings);
        string? place = ReferenceReader.One(where?.Value, DeclarationKind.Place, findings);
        FactProvenance provenance = ProvenanceBinder.Bind(span, DeclarationKind.Date, date.Inferred, self, findings);
        findings.Report(attributes);
        return new BoundDate(
            id.Text,
            context.Locate(span.Syntax.Span),
            WordText.Of(span.Syntax.Words),
            date.Value,
            attributes.Find("event") is { } named ? WordText.Fold(named.Value.Text) : null,
            recurs,
            place,
            NamesWhere: where is { IsOwn: true },
            provenance,
            IsBroken: findings.IsBroken || attributes.IsBroken || context.IsUnsure(span.Syntax.Content) || (date.Value is null && recurs == Recurrence.None));
    }
}
