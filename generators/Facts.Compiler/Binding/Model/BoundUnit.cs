using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Model;

/// <summary>A count noun of the project's own; its singular is the words that define it.</summary>
internal sealed record BoundUnit(string Id, FileSpan Place, string Singular, string Plural, string? Symbol, string? Note, bool IsBroken);
