using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Scopes;

/// <summary>
/// An attribute's value as it reaches a fact: what was written, the part that goes with a date, the reason that says why it was inferred, and whether
/// the fact's own braces say it or a context or the front matter lends it.
/// </summary>
internal sealed record ScopedValue(Token Value, Token? Part, string? Inferred, bool IsOwn);
