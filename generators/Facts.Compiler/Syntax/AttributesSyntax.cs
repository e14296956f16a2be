using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>
/// <c>{.class #id key=value …}</c>. The id is written without its <c>#</c>, the class without its dot, and the class is one of the table.
/// Each key is there once and is one of the language's; whether it fits the class is the binder's to say.
/// </summary>
internal sealed record AttributesSyntax(TextSpan Span, Token Class, Token? Id, EquatableArray<AttributeSyntax> Items, bool IsBroken)
{
    public AttributeSyntax? Find(string key) => Items.FirstOrDefault(item => item.Key.Text == key);
}
