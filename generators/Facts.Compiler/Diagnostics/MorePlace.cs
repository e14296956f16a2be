using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>A further place that a finding is about, and what stands there.</summary>
internal sealed record MorePlace(FileSpan Place, string Words);
