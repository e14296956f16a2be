using System.Collections.Concurrent;
using System.Threading;

namespace Facts;

public abstract partial class FactDataset
{
    /// <summary>Lists up to this length are kept once they are found; a figure that thousands agree with keeps none.</summary>
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<(RelationKind Kind, Type Element, FactReference Fact), object> _related = new();
    private DatasetRelations? _relations;

    /// <summary>The facts that stand to one, by the ordinal order of their full ids. They are found when they are asked for; no pair is stored.</summary>
    internal FactList<T> Related<T>(RelationKind kind, FactTable table, int row)
    {
        var fact = new FactReference(table, row);
        return _related.TryGetValue((kind, typeof(T), fact), out object? known) ? new FactList<T>((RelatedFacts<T>)known) : Find<T>(kind, fact);
    }

    private FactList<T> Find<T>(RelationKind kind, FactReference fact)
    {
        DatasetRelations relations = _relations ?? Interlocked.CompareExchange(ref _relations, new DatasetRelations(this, Relations), null) ?? _relations;
        if (relations.Of(kind, fact, isDate: typeof(T) == typeof(DatedEvent)) is not { } others)
        {
            return default;
        }

        // A lambda would capture, and so allocate, even where a fact stands to none.
        var items = new T[others.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = FactElement<T>.Related(fact, others[i]);
        }

        var related = new RelatedFacts<T>(kind, fact, items);
        if (others.Length <= MostKept)
        {
            _related[(kind, typeof(T), fact)] = related;
        }

        return new FactList<T>(related);
    }
}
