using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>What figures count: its unit, its nature, the least and greatest value it allows, and whether figures of it are compared only at a place.</summary>
internal sealed record BoundMeasure(
    string Id,
    FileSpan Place,
    string Name,
    string Unit,
    Nature Nature,
    Rational? Least,
    Rational? Greatest,
    bool NeedsPlace,
    string? Note,
    bool IsBroken);
