using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Evidence;

/// <summary>What holding a seed against its original found, and how many places were looked up.</summary>
internal sealed record EvidenceResult(int Places, EquatableArray<Diagnostic> Findings);
