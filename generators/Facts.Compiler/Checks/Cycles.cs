using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>Finds the cycles of a graph, each once, without recursion: a chain may be as long as a dataset.</summary>
internal static class Cycles
{
    /// <summary>Each cycle as the ids from its least one, by ordinal order, back to that one.</summary>
    public static IEnumerable<IReadOnlyList<string>> Find(IEnumerable<string> nodes, Func<string, EquatableArray<string>> next)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<IReadOnlyList<string>>();
        foreach (string node in nodes.OrderBy(node => node, StringComparer.Ordinal))
        {
            Follow(node, next, done, found);
        }

        return found;
    }

    private static void Follow(string start, Func<string, EquatableArray<string>> next, HashSet<string> done, List<IReadOnlyList<string>> found)
    {
        if (!done.Add(start))
        {
            return;
        }

        var path = new List<(string Node, IEnumerator<string> Targets)> { (start, next(start).GetEnumerator()) };
        var depth = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        while (path.Count > 0)
        {
            (string node, IEnumerator<string> targets) = path[path.Count - 1];
            if (!targets.MoveNext())
            {
                path.RemoveAt(path.Count - 1);
                depth.Remove(node);
                continue;
            }

            string target = targets.Current;
            if (depth.TryGetValue(target, out int from))
            {
                found.Add(FromLeast([.. path.Skip(from).Select(step => step.Node)]));
            }
            else if (done.Add(target))
            {
                depth.Add(target, path.Count);
                path.Add((target, next(target).GetEnumerator()));
            }
        }
    }

    private static IReadOnlyList<string> FromLeast(string[] cycle)
    {
        int least = 0;
        for (int i = 1; i < cycle.Length; i++)
        {
            if (string.CompareOrdinal(cycle[i], cycle[least]) < 0)
            {
                least = i;
            }
        }

        return [.. cycle.Skip(least), .. cycle.Take(least), cycle[least]];
    }
}
