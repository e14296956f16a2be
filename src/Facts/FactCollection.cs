using System.Collections;

namespace Facts;

/// <summary>
/// All facts of one kind, of a dataset or of a document, by document and then by the order of the text. Facts that were retracted or superseded are left
/// out; <see cref="All"/> has them. Nothing is copied. <c>default</c> is empty.
/// </summary>
/// <typeparam name="T">What the collection holds.</typeparam>
public readonly struct FactCollection<T> : IReadOnlyCollection<T>, IEquatable<FactCollection<T>>
{
    private readonly FactDataset? _dataset;
    private readonly FactTable? _table;
    private readonly bool _all;

    internal FactCollection(FactDataset dataset, bool all)
    {
        _dataset = dataset;
        _table = null;
        _all = all;
    }

    internal FactCollection(FactTable table, bool all)
    {
        _dataset = null;
        _table = table;
        _all = all;
    }

    private FactCollection(FactDataset? dataset, FactTable? table)
    {
        _dataset = dataset;
        _table = table;
        _all = true;
    }

    /// <summary>The same collection with the facts that were retracted or superseded.</summary>
    public FactCollection<T> All => new(_dataset, _table);

    /// <summary>The number of facts. A dataset's is the sum of its documents'.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            for (int table = 0; table < Tables; table++)
            {
                count += FactElement<T>.Count(Table(table), _all);
            }

            return count;
        }
    }

    private int Tables => _dataset?.DocumentCount ?? (_table is null ? 0 : 1);

    /// <summary>Whether two collections are of the same dataset or document.</summary>
    public static bool operator ==(FactCollection<T> left, FactCollection<T> right) => left.Equals(right);

    /// <summary>Whether two collections are of different datasets or documents.</summary>
    public static bool operator !=(FactCollection<T> left, FactCollection<T> right) => !left.Equals(right);

    /// <summary>Goes through the facts.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Whether this is the same collection of the same dataset or document.</summary>
    public bool Equals(FactCollection<T> other) =>
        ReferenceEquals(_dataset, other._dataset) && ReferenceEquals(_table, other._table) && _all == other._all;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactCollection<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_dataset, _table, _all);

    /// <summary>The number of facts and their kind.</summary>
    public override string ToString() => $"{Count} × {typeof(T).Name}";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private FactTable Table(int index) => _dataset?.Table(index) ?? _table!;

    /// <summary>Goes through a <see cref="FactCollection{T}"/>, document by document.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactCollection<T> _facts;
        private FactTable? _current;
        private int _table;
        private int _row;
        private int _rows;

        internal Enumerator(FactCollection<T> facts)
        {
            _facts = facts;
            _table = -1;
            _row = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => FactElement<T>.At(_current!, _row);

        readonly object? IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (true)
            {
                while (++_row >= _rows)
                {
                    if (++_table >= _facts.Tables)
                    {
                        return false;
                    }

                    _current = _facts.Table(_table);
                    _row = -1;
                    _rows = FactElement<T>.Rows(_current);
                }

                if (_facts._all || FactElement<T>.Stands(_current!, _row))
                {
                    return true;
                }
            }
        }

        /// <inheritdoc/>
        public void Reset() => this = new Enumerator(_facts);

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
