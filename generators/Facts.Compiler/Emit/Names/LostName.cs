using Facts.Compiler.Binding.Declarations;

namespace Facts.Compiler.Emit.Names;

/// <summary>A declaration that gets no member in C#, since another has the name or nothing may have it.</summary>
internal sealed record LostName(DeclarationKind Kind, string Id, string Path, NameProblem Problem);
