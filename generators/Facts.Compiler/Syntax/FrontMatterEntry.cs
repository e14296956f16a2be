using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>
/// <c>key: value</c>. A flow list <c>[a, b]</c> gives several values, anything else one. <paramref name="Value"/> spans the whole value as written.
/// </summary>
internal sealed record FrontMatterEntry(Token Key, TextSpan Value, EquatableArray<Token> Values, bool IsList);
