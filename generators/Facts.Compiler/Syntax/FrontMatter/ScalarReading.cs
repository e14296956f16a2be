using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>A value that was read: all of it as written, and what it means, one scalar or those of a list.</summary>
internal sealed record ScalarReading(TextSpan Span, EquatableArray<Token> Values, bool IsList)
{
    public static ScalarReading Scalar(TextSpan span, Token value) => new(span, new[] { value }.ToEquatableArray(), IsList: false);
}
