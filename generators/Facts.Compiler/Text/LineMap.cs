namespace Facts.Compiler.Text;

/// <summary>Where each line of a text starts. A line ends after LF, CR LF or a lone CR.</summary>
internal sealed record LineMap(EquatableArray<int> Starts)
{
    public static LineMap Of(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return new LineMap(starts.ToEquatableArray());
    }

    public LinePosition PositionOf(int offset)
    {
        int low = 0;
        int high = Starts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Starts[middle] <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return new LinePosition(low, offset - Starts[low]);
    }
}
