namespace Facts.Cli.Output.Json;

/// <summary>Where something stands in an original: the hash of that original, and a half-open range of code points.</summary>
internal readonly record struct Passage(string Sha256, int Start, int End);
