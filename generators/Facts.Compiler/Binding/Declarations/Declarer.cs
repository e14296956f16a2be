using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>Reads off a seed what it declares.</summary>
internal static class Declarer
{
    /// <summary>Of the front matter other seeds need to know where the document has its matter from, and that a register is no source.</summary>
    private static readonly string[] SharedKeys = ["kind", "from", "rewrites"];

    public static DocumentDeclarations Declare(DocumentSyntax document)
    {
        string documentId = DocumentId.Of(document);
        var declarations = new List<Declaration> { DeclareDocument(document, documentId) };
        bool isRetracted = document.FrontMatter.Scalar("status")?.Text == "retracted";
        foreach (AnnotationSyntax annotation in document.Annotations)
        {
            Declare(annotation, documentId, isRetracted, declarations);
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
            SharedKeys.Where(key => front.Scalar(key) is not null).Select(key => new DeclaredAttribute(key, front.Scalar(key)!.Value.Text)).ToEquatableArray());
    }

    private static void Declare(AnnotationSyntax annotation, string documentId, bool isRetracted, List<Declaration> declarations)
    {
        if (annotation is SpanSyntax { Attributes: { Id: { } id } attributes } span
            && DeclarationKinds.OfClass(attributes.Class.Text) is { } kind
            && attributes.Find("ref") is null)
        {
            declarations.Add(kind.IsFact()
                ? new Declaration(kind, $"{documentId}:{id.Text}", "", FactAttributes(attributes, documentId, isRetracted))
                : new Declaration(
                    kind,
                    id.Text,
                    WordText.Of(span.Words),
                    attributes.Items.Select(item => new DeclaredAttribute(item.Key.Text, item.Value.Text)).Where(IsShared).ToEquatableArray()));
        }

        foreach (AnnotationSyntax child in annotation.Children)
        {
            Declare(child, documentId, isRetracted, declarations);
        }
    }

    /// <summary>What a fact supersedes, by full ids: the others must know of it. A fact that was retracted itself replaces nothing.</summary>
    private static EquatableArray<DeclaredAttribute> FactAttributes(AttributesSyntax attributes, string documentId, bool isRetracted)
    {
        string? status = attributes.Find("status")?.Value.Text;
        if (attributes.Find("supersedes") is not { } supersedes || (status is null ? isRetracted : status == "retracted"))
        {
            return default;
        }

        IEnumerable<string> ids = ListReader.Split(supersedes.Value).Select(name => name.Text.IndexOf(':') < 0 ? $"{documentId}:{name.Text}" : name.Text);
        return EquatableArray<DeclaredAttribute>.From([new DeclaredAttribute("supersedes", string.Join(" ", ids))]);
    }

    /// <summary>Evidence and notes are nobody else's business, and a change of them must not bind every seed again.</summary>
    private static bool IsShared(DeclaredAttribute attribute) => attribute.Key is not ("at" or "note");
}
