namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Which figures are one statement, by <c>repeats=</c>: the repeating one, the repeated one, and all that repeat the same. Whoever they are attributed to,
/// they don't corroborate each other.
/// </summary>
internal sealed class SameStatements
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);

    public SameStatements(IEnumerable<Comparable> figures)
    {
        foreach (Comparable figure in figures)
        {
            foreach (string repeated in figure.Repeats)
            {
                Join(figure.Id, repeated);
            }
        }
    }

    /// <summary>One of the figures that are one statement with this, always the same; null where it repeats none and none repeats it.</summary>
    public string? Of(string id) => _parent.ContainsKey(id) ? First(id) : null;

    private void Join(string a, string b)
    {
        string first = First(a);
        string second = First(b);
        if (first != second)
        {
            _parent[second] = first;
        }
    }

    private string First(string id)
    {
        if (!_parent.TryGetValue(id, out string? parent))
        {
            _parent.Add(id, id);
            return id;
        }

        while (parent != id)
        {
            // Halving the path as it is walked keeps a long chain of repetitions cheap.
            string above = _parent[parent];
            _parent[id] = above;
            id = parent;
            parent = above;
        }

        return id;
    }
}
