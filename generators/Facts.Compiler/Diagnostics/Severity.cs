namespace Facts.Compiler.Diagnostics;

/// <summary>How much a finding weighs. <see cref="None"/> is one that is not reported.</summary>
internal enum Severity
{
    None,
    Suggestion,
    Warning,
    Error,
}
