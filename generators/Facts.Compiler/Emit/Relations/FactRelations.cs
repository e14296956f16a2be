using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Relations;

/// <summary>How a fact stands to others, by their full ids (<c>document:id</c>) in ordinal order.</summary>
internal sealed record FactRelations(
    string Id, EquatableArray<ContradictionRow> Contradicts, EquatableArray<string> CorroboratedBy, EquatableArray<string> RepeatedBy)
{
    public static FactRelations None { get; } = new("", default, default, default);
}
