using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>All that was found in one seed by itself, and what it allows.</summary>
internal sealed record SeedFindings(string Path, EquatableArray<Diagnostic> Diagnostics, EquatableArray<Allowance> Allowances);
