using System.Collections;

namespace Facts;

/// <summary>A short list that a fact holds: figures, sources, places, texts, evidence. It reads its elements from the dataset as they are asked for; <c>default</c> is empty.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public readonly struct FactList<T> : IReadOnlyList<T>, IEquatable<FactList<T>>
{
    private readonly object? _owner;
    private readonly int _start;

    internal FactList(FactTable table, int start, int count)
    {
        _owner = table;
        _start = start;
        Count = count;
    }

    internal FactList(FactDataset dataset, int start, int count)
    {
        _owner = dataset;
        _start = start;
        Count = count;
    }

    internal FactList(RelatedFacts<T> related)
    {
        _owner = related;
        _start = 0;
        Count = related.Items.Length;
    }

    internal FactList(T[] items)
    {
        _owner = items;
        _start = 0;
        Count = items.Length;
    }

    /// <summary>The number of elements.</summary>
    public int Count { get; }

    /// <summary>An element, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _owner switch
            {
                FactTable table => FactElement<T>.Read(table, _start + (index * FactElement<T>.Numbers)),
                FactDataset dataset => FactElement<T>.Observed(dataset, _start + index),
                RelatedFacts<T> related => related.Items[index],
                _ => ((T[])_owner!)[index],
            };
        }
    }

    /// <summary>Whether two lists are the same list of the same fact.</summary>
    public static bool operator ==(FactList<T> left, FactList<T> right) => left.Equals(right);

    /// <summary>Whether two lists are not the same list of the same fact.</summary>
    public static bool operator !=(FactList<T> left, FactList<T> right) => !left.Equals(right);

    /// <summary>Goes through the elements.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Whether this is the same list of the same fact; its elements are not compared.</summary>
    public bool Equals(FactList<T> other) => Count == other.Count && (Count == 0 || (Equals(_owner, other._owner) && _start == other._start));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(_owner, _start);

    /// <summary>The elements, parted by commas.</summary>
    public override string ToString() => string.Join(", ", this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through a <see cref="FactList{T}"/> from the first element to the last.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactList<T> _list;
        private int _index;

        internal Enumerator(FactList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
