namespace Facts.Compiler.Checks.Comparing;

/// <summary><c>contradicts=</c>: a fact says of another that the two can't both be true, with or without a note that says why they stand.</summary>
internal sealed record Acknowledgement(string Id, string Other, bool HasNote);
