using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>Reads off a seed what it declares.</summary>
internal static class Declarer
{
    public static DocumentDeclarations Declare(DocumentSyntax document)
    {
        string documentId = DocumentId.Of(document);
        var declarations = new List<Declaration> { DeclareDocument(document, documentId) };
        foreach (AnnotationSyntax annotation in document.Annotations)
        {
            Declare(annotation, documentId, declarations);
        }

        return new DocumentDeclarations(document.Source.Path, declarations.ToEquatableArray());
    }

    private static Declaration DeclareDocument(DocumentSyntax document, string id)
    {
        FrontMatterSyntax front = document.FrontMatter;
        return new Declaration(
            DeclarationKind.Document,
            id,
            front.Scalar("title")?.Text ?? id,
            front.Entries.Select(entry => new DeclaredAttribute(entry.Key.Text, string.Join(" ", entry.Values))).ToEquatableArray());
    }

    private static void Declare(AnnotationSyntax annotation, string documentId, List<Declaration> declarations)
    {
        if (annotation is SpanSyntax { Attributes: { Id: { } id } attributes } span && DeclarationKinds.OfClass(attributes.Class.Text) is { } kind)
        {
            declarations.Add(kind is DeclarationKind.Figure or DeclarationKind.Date
                ? new Declaration(kind, $"{documentId}:{id.Text}", "", default)
                : new Declaration(
                    kind,
                    id.Text,
                    WordText.Of(span.Words),
                    attributes.Items.Select(item => new DeclaredAttribute(item.Key.Text, item.Value.Text)).Where(IsShared).ToEquatableArray()));
        }

        foreach (AnnotationSyntax child in annotation.Children)
        {
            Declare(child, documentId, declarations);
        }
    }

    /// <summary>Evidence and notes are nobody else's business, and a change of them must not bind every seed again.</summary>
    private static bool IsShared(DeclaredAttribute attribute) => attribute.Key is not ("at" or "note");
}
