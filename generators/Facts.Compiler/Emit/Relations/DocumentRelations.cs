using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Relations;

/// <summary>How the facts of one document stand to others; only those that stand to any, by ordinal id.</summary>
internal sealed record DocumentRelations(EquatableArray<FactRelations> Facts)
{
    public static DocumentRelations None { get; } = new(default(EquatableArray<FactRelations>));
}
