using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;

namespace Facts.Compiler.Binding.Facts;

/// <summary>
/// Finds whether a figure's number is meant as it stands, or is a rounded one: what the figure says, the contexts and the front matter, then its measure,
/// then what documents of the kind are as a rule.
/// </summary>
internal static class NumbersReader
{
    public static bool IsExact(ScopedSpan span, bool? ofMeasure, SourceKind kind, FactFindings findings)
    {
        bool usual = ofMeasure ?? IsExactAsARule(kind);
        return WordReader.Read(span.Scope.Find(span.Attributes, "numbers")?.Value, Vocabulary.Numbers, usual, "numbers", findings);
    }

    /// <summary>A law's 30 days and a price list's 9.99 are no roundings; what a newspaper counts is.</summary>
    private static bool IsExactAsARule(SourceKind kind) => kind is SourceKind.Law or SourceKind.Specification;
}
