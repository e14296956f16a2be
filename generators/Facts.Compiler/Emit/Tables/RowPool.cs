using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Tables;

/// <summary>Rows of a fixed number of integers, each once, by index from 0.</summary>
internal sealed class RowPool
{
    private readonly Dictionary<EquatableArray<int>, int> _indexes = [];
    private readonly List<int> _numbers = [];

    public int Count => _indexes.Count;

    public IReadOnlyList<int> Numbers => _numbers;

    public int Get(params int[] row)
    {
        EquatableArray<int> key = row.ToEquatableArray();
        if (!_indexes.TryGetValue(key, out int index))
        {
            index = _indexes.Count;
            _indexes.Add(key, index);
            _numbers.AddRange(row);
        }

        return index;
    }
}
