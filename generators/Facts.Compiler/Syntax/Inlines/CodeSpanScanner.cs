namespace Facts.Compiler.Syntax.Inlines;

/// <summary>Finds the ends of code spans. The runs of backticks are looked up once a block, so that many unclosed ones are read in linear time.</summary>
internal sealed class CodeSpanScanner(string text)
{
    private readonly Dictionary<int, Queue<int>> _runs = [];
    private bool _isRead;

    /// <summary>Where the closing run of as many backticks begins; -1 where there is none.</summary>
    public int ClosingRun(int start, int length)
    {
        if (!_isRead)
        {
            ReadRuns(start);
            _isRead = true;
        }

        if (!_runs.TryGetValue(length, out Queue<int>? places))
        {
            return -1;
        }

        while (places.Count > 0 && places.Peek() <= start)
        {
            places.Dequeue();
        }

        return places.Count > 0 ? places.Peek() : -1;
    }

    private void ReadRuns(int start)
    {
        for (int i = start; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && text[end] == '`')
            {
                end++;
            }

            if (end == i)
            {
                i++;
                continue;
            }

            if (!_runs.TryGetValue(end - i, out Queue<int>? places))
            {
                _runs[end - i] = places = new Queue<int>();
            }

            places.Enqueue(i);
            i = end;
        }
    }
}
