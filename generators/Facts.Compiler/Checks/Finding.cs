using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Checks;

/// <summary>A finding as it is reported: with the severity that it has in its seed.</summary>
internal sealed record Finding(Diagnostic Diagnostic, Severity Severity);
