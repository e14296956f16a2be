using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary><c>key=value</c>. The span of the value is that of the value's own characters, without the quotes.</summary>
internal sealed record AttributeSyntax(Token Key, Token Value)
{
    public TextSpan Span => new(Key.Span.Start, Value.Span.End);
}
