using Facts.Compiler.Syntax;

namespace Facts.Compiler.Binding.Scopes;

/// <summary>Lays out the annotations of a seed in the order of their text, each with its scope.</summary>
internal static class ScopeWalker
{
    public static IReadOnlyList<ScopedSpan> Walk(DocumentSyntax document)
    {
        var found = new List<ScopedSpan>();
        Walk(document.Annotations, Scope.OfFrontMatter(document.FrontMatter), found);
        return found;
    }

    private static void Walk(IEnumerable<AnnotationSyntax> annotations, Scope scope, List<ScopedSpan> found)
    {
        foreach (AnnotationSyntax annotation in annotations)
        {
            bool isContext = annotation.Attributes.Class.Text == "context";
            if (!isContext && annotation is SpanSyntax span)
            {
                found.Add(new ScopedSpan(span, scope));
            }

            Walk(annotation.Children, isContext ? scope.Within(annotation.Attributes) : scope, found);
        }
    }
}
