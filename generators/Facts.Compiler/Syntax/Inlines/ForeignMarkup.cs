using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Attributes;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>
/// The HTML, images and struck out words of a block. In the brackets of a figure or a date each is an error: what a reader sees of them is not in
/// the words.
/// </summary>
internal sealed class ForeignMarkup(ParseContext context)
{
    private readonly List<(Token Found, string What)> _pieces = [];

    /// <summary>How many there were, but for those that were reported.</summary>
    public int Count => _pieces.Count;

    /// <param name="found">The piece as it is written.</param>
    /// <param name="what">What it is, in the plural: "HTML tags", "images".</param>
    public void Add(Token found, string what) => _pieces.Add((found, what));

    /// <summary>Reports, for an annotation that closes here, the first piece of each kind among those after so many.</summary>
    public void Report(AttributesSyntax attributes, int first)
    {
        string name = attributes.Class.Text;
        if (first >= _pieces.Count || name is not (AnnotationClasses.Figure or AnnotationClasses.Date))
        {
            return;
        }

        foreach ((Token found, string what) in _pieces.Skip(first).GroupBy(piece => piece.What).Select(kind => kind.First()))
        {
            context.Report(AnnotationRules.MarkupInWords(context.At(found.Span), found.Text, what, name));
        }

        context.Count(_pieces.Count - first);
        _pieces.RemoveRange(first, _pieces.Count - first);
    }
}
