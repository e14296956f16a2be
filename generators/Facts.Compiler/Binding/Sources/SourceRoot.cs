namespace Facts.Compiler.Binding.Sources;

/// <summary>Where a chain of sources ends, by id, and whether that is somebody who isn't named.</summary>
internal sealed record SourceRoot(string Id, bool IsAnonymous);
