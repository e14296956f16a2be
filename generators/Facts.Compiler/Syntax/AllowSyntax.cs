using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary><c>&lt;!-- facts: allow FACT5001 reason="…" --&gt;</c> and the block after it, in which the rule's warnings are allowed.</summary>
internal sealed record AllowSyntax(Token Rule, Token Reason, TextSpan Span, TextSpan Block);
