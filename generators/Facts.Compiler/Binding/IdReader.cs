using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>Reads off a seed the ids that it gives away: its own, and those of all that it defines. A mention gives none.</summary>
internal static class IdReader
{
    public static EquatableArray<BoundId> Read(IReadOnlyList<ScopedSpan> spans, BindingContext context) => spans
        .Select(span => Read(span.Attributes, context))
        .OfType<BoundId>()
        .Prepend(OfDocument(context))
        .ToEquatableArray();

    private static BoundId OfDocument(BindingContext context)
    {
        FrontMatterSyntax front = context.FrontMatter;
        return new BoundId(DeclarationKind.Document, context.DocumentId, context.Locate(front.Find("id")?.Value ?? front.Span));
    }

    private static BoundId? Read(AttributesSyntax attributes, BindingContext context) =>
        attributes.Id is { } id && DeclarationKinds.OfClass(attributes.Class.Text) is { } kind && attributes.Find("ref") is null
            ? new BoundId(kind, kind.IsFact() ? context.FullId(id.Text) : id.Text, context.Locate(id.Span))
            : null;
}
