namespace Facts.Cli;

/// <summary>Why the tool could not run, in words for its user.</summary>
internal sealed class ToolFailure(string message) : Exception(message);
