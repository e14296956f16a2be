namespace Facts.Compiler.Diagnostics;

/// <summary>What a step made of a file, or how it failed; a later step passes a failure on.</summary>
internal sealed record Outcome<T>(string Path, T? Value, Diagnostic? Failure)
    where T : class;
