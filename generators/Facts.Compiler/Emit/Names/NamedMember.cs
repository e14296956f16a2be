namespace Facts.Compiler.Emit.Names;

/// <summary>An id, its name in C#, and what stands in the name's way: where it is taken, by <paramref name="First"/>.</summary>
internal sealed record NamedMember<T>(string Id, string Name, T Tag, NameProblem Problem, NamedMember<T>? First);
