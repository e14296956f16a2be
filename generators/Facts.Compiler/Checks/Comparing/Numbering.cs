namespace Facts.Compiler.Checks.Comparing;

/// <summary>Gives each thing a number, in the order in which they are first asked for.</summary>
internal sealed class Numbering<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> _known = new(comparer);

    public int Count => _known.Count;

    /// <summary>From 0.</summary>
    public int Of(T item)
    {
        if (!_known.TryGetValue(item, out int number))
        {
            number = _known.Count;
            _known.Add(item, number);
        }

        return number;
    }
}
