using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Syntax;

/// <summary>Reads pieces of seeds and shows what was found in a form that a test can hold against what it expects.</summary>
internal static class Reading
{
    public const string Head = "---\nfacts: 1\nid: a\nkind: note\ntitle: T\n---\n\n";

    public static DocumentSyntax Document(string text) => DocumentParser.Parse(SourceText.From("a.facts.md", text));

    /// <summary>Reads a document that consists of a valid front matter and this.</summary>
    public static DocumentSyntax Body(string body) => Document(Head + body);

    /// <summary>The findings, each as its id and the text it stands at, in the order of the text.</summary>
    public static string Findings(DocumentSyntax document) => string.Join(
        "; ", document.Diagnostics.Select(finding => $"{finding.Rule.Id} '{document.Source.Slice(finding.Place.Span)}'"));

    public static IEnumerable<AnnotationSyntax> All(DocumentSyntax document) => document.Annotations.SelectMany(WithChildren);

    public static SpanSyntax Span(DocumentSyntax document, string id) =>
        All(document).OfType<SpanSyntax>().Single(span => span.Attributes.Id?.Text == id);

    public static SpanSyntax OnlySpan(string body)
    {
        DocumentSyntax document = Body(body);
        Assert.Equal("", Findings(document));
        return All(document).OfType<SpanSyntax>().Last();
    }

    /// <summary>Annotations with what they hold: <c>.context(.figure#a .date#b)</c>; a broken one has <c>!</c>.</summary>
    public static string Shape(DocumentSyntax document) => Shape(document.Annotations);

    private static string Shape(EquatableArray<AnnotationSyntax> annotations) => string.Join(" ", annotations.Select(annotation =>
    {
        AttributesSyntax attributes = annotation.Attributes;
        string children = annotation.Children.Count == 0 ? "" : $"({Shape(annotation.Children)})";
        return $".{attributes.Class}{(attributes.Id is { } id ? "#" + id : "")}{(attributes.IsBroken ? "!" : "")}{children}";
    }));

    private static IEnumerable<AnnotationSyntax> WithChildren(AnnotationSyntax annotation) =>
        annotation.Children.SelectMany(WithChildren).Prepend(annotation);

    public static string Message(Diagnostic diagnostic) => diagnostic.Message(path => path);
}
