using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>What is wrong in the text of a unit: where in that text, what, and what is to be done, as the end of a sentence.</summary>
internal sealed record UnitProblem(TextSpan Span, UnitProblemKind Kind, string Found, string Advice);
