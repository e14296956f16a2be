namespace Facts.Compiler.Binding.Model;

/// <summary>A place in the original: half-open, in Unicode code points of the file decoded as UTF-8.</summary>
internal readonly record struct EvidenceSpan(int Start, int End);
