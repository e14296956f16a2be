namespace Facts.Compiler.Diagnostics;

/// <summary>The name that a misspelt one was most likely meant to be.</summary>
internal static class NearestName
{
    /// <summary>
    /// The valid name with the least edits (insert, delete, replace, swap of neighbours), at most one, or a third of the length; null where none is near. A
    /// name that takes as many edits as it has letters shares none of them with what was written, and is not near however short it is.
    /// </summary>
    public static string? Of(string found, IEnumerable<string> valid)
    {
        string folded = found.ToLowerInvariant();
        string? best = null;
        int least = (Math.Max(folded.Length, 3) / 3) + 1;
        foreach (string name in valid.OrderBy(name => name, StringComparer.Ordinal))
        {
            if (Math.Abs(name.Length - folded.Length) >= least)
            {
                continue;
            }

            int distance = Distance(folded, name.ToLowerInvariant());
            if (distance < least && distance < Math.Max(folded.Length, name.Length))
            {
                least = distance;
                best = name;
            }
        }

        return best;
    }

    /// <summary>"; did you mean X?" or nothing: the end of a message that names a wrong name.</summary>
    public static string Hint(string found, IEnumerable<string> valid) => Of(found, valid) is { } name ? $"; did you mean '{name}'?" : "";

    /// <summary>A hint as the end of a sentence: with its question mark, or else a full stop.</summary>
    public static string Ended(string hint) => hint.EndsWith("?", StringComparison.Ordinal) ? hint : hint + ".";

    /// <summary>The optimal string alignment distance (Damerau 1964, restricted).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = least;
            }
        }

        return rows[a.Length, b.Length];
    }
}
