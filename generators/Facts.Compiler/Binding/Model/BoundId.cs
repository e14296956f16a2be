using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>An id that a seed gives away, at the characters that give it. Those of figures and dates are full, <c>document:id</c>.</summary>
internal sealed record BoundId(DeclarationKind Kind, string Id, FileSpan Place);
