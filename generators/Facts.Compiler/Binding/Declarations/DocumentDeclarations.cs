using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>All that a seed declares, in the order of its text.</summary>
internal sealed record DocumentDeclarations(string Path, EquatableArray<Declaration> Declarations);
