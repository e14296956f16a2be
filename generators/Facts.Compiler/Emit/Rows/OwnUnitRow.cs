using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>A count noun of the project's own as it is emitted.</summary>
internal sealed record OwnUnitRow(string Id, string? Member, EquatableArray<string> Comment, string Singular, string Plural, string? Symbol);
