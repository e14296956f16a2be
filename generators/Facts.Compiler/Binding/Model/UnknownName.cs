using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>A name that nothing declares, where it first stands in its seed, and the end of the message that names the nearest valid one (or nothing).</summary>
internal sealed record UnknownName(DeclarationKind Kind, string Name, FileSpan Place, string Hint);
