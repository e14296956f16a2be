using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Tables;

/// <summary>Lists of integers, each once, by the place where its count stands; 0 is the empty list.</summary>
internal sealed class ListPool
{
    private readonly Dictionary<EquatableArray<int>, int> _places = [];
    private readonly List<int> _numbers = [0];

    public IReadOnlyList<int> Numbers => _numbers;

    public int Get(IEnumerable<int> list)
    {
        EquatableArray<int> key = list.ToEquatableArray();
        if (key.Count == 0)
        {
            return 0;
        }

        if (!_places.TryGetValue(key, out int place))
        {
            place = _numbers.Count;
            _places.Add(key, place);
            _numbers.Add(key.Count);
            _numbers.AddRange(key);
        }

        return place;
    }
}
