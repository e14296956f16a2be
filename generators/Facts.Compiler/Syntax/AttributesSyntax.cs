using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>
/// <c>{.class #id key=value …}</c>. The id is written without its <c>#</c>, the class without its dot, and the class is one of the table.
/// Each key is there once, is one of the language's and one that the class takes. Where <paramref name="IsBroken"/>, something in the braces or
/// around them is wrong and was reported: what is here is what could be read, and what is missing is no second error.
/// </summary>
internal sealed record AttributesSyntax(TextSpan Span, Token Class, Token? Id, EquatableArray<AttributeSyntax> Items, bool IsBroken)
{
    public AttributeSyntax? Find(string key) => Items.FirstOrDefault(item => item.Key.Text == key);
}
