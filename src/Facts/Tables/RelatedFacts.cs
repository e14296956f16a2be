namespace Facts;

/// <summary>The facts that stand to one in one way. Equal to another where it is asked of the same fact, since they are found again at each question.</summary>
internal sealed class RelatedFacts<T>(RelationKind kind, FactReference fact, T[] items) : IEquatable<RelatedFacts<T>>
{
    private readonly RelationKind _kind = kind;
    private readonly FactReference _fact = fact;

    public T[] Items { get; } = items;

    public bool Equals(RelatedFacts<T>? other) => other is not null && _kind == other._kind && _fact == other._fact;

    public override bool Equals(object? obj) => obj is RelatedFacts<T> other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_kind, _fact);
}
