namespace Facts.Compiler.Text;

/// <summary>
/// A table that is one string: a line a row, each ended by a line feed, the key before the first <c>|</c>, sorted by ordinal key. It is searched where it
/// stands, so that a table costs nothing before it is asked, and then one row.
/// </summary>
internal static class SortedLines
{
    /// <summary>What stands after the key and its <c>|</c> in the row of a key; null where there is no such row.</summary>
    public static string? Find(string table, string key)
    {
        int low = 0;
        int high = table.Length;
        while (low < high)
        {
            int start = StartOfLine(table, low, (low + high) / 2);
            int bar = table.IndexOf('|', start);
            int order = CompareKey(table, start, bar - start, key);
            int end = table.IndexOf('\n', bar);
            if (order == 0)
            {
                return table.Substring(bar + 1, end - bar - 1);
            }

            if (order < 0)
            {
                low = end + 1;
            }
            else
            {
                high = start;
            }
        }

        return null;
    }

    /// <summary>All keys, in their order.</summary>
    public static IEnumerable<string> Keys(string table)
    {
        for (int start = 0; start < table.Length; start = table.IndexOf('\n', start) + 1)
        {
            yield return table.Substring(start, table.IndexOf('|', start) - start);
        }
    }

    private static int StartOfLine(string table, int low, int position)
    {
        while (position > low && table[position - 1] != '\n')
        {
            position--;
        }

        return position;
    }

    private static int CompareKey(string table, int start, int length, string key)
    {
        int order = string.CompareOrdinal(table, start, key, 0, Math.Min(length, key.Length));
        return order != 0 ? order : length.CompareTo(key.Length);
    }
}
