using System.Threading;

namespace Facts;

public abstract partial class FactDataset
{
    private DatasetRelations? _relations;

    /// <summary>The facts that stand to one, by the ordinal order of their full ids. They are found when they are asked for; no pair is stored.</summary>
    internal FactList<T> Related<T>(RelationKind kind, FactTable table, int row)
    {
        bool isDate = typeof(T) == typeof(DatedEvent);
        DatasetRelations relations = _relations ?? Interlocked.CompareExchange(ref _relations, new DatasetRelations(this, Relations), null) ?? _relations;
        var fact = new FactReference(table, row);
        FactReference[] others = relations.Of(kind, fact, isDate);
        return others.Length == 0 ? default : new FactList<T>(new RelatedFacts<T>(kind, fact, Array.ConvertAll(others, other => FactElement<T>.Related(fact, other))));
    }
}
