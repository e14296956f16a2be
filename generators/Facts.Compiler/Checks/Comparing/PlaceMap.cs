namespace Facts.Compiler.Checks.Comparing;

/// <summary>Which places lie in which, over a whole dataset.</summary>
internal sealed class PlaceMap(IEnumerable<DocumentComparables> documents)
{
    private readonly ILookup<string, string> _around = documents
        .SelectMany(document => document.Inside)
        .Distinct()
        .ToLookup(inside => inside.Where, inside => inside.Around, StringComparer.Ordinal);

    /// <summary>
    /// Of some places, which lie in which others of them. A place between two of them is left out, and so is what follows from two links, so that a long chain
    /// costs no more than its length.
    /// </summary>
    public IEnumerable<PlaceInside> Among(IEnumerable<string> places)
    {
        var known = new HashSet<string>(places, StringComparer.Ordinal);
        return known.Count < 2
            ? []
            : known.OrderBy(place => place, StringComparer.Ordinal).SelectMany(place => Nearest(place, known).Select(around => new PlaceInside(place, around)));
    }

    private IEnumerable<string> Nearest(string place, HashSet<string> known)
    {
        if (!_around.Contains(place))
        {
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { place };
        var found = new List<string>();
        var queue = new Queue<string>(_around[place]);
        while (queue.Count > 0)
        {
            string around = queue.Dequeue();
            if (!seen.Add(around))
            {
                continue;
            }

            if (known.Contains(around))
            {
                found.Add(around);
                continue;
            }

            foreach (string further in _around[around])
            {
                queue.Enqueue(further);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
