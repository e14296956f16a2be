namespace Facts.Compiler.Checks.Comparing;

/// <summary>Says how many of some intervals overlap with one, without looking at each: all but those that end before it begins or begin after it ends.</summary>
internal sealed class OverlapCount
{
    private readonly int[] _begins;
    private readonly int[] _ends;

    public OverlapCount(int[] begins, int[] ends)
    {
        _begins = begins;
        _ends = ends;
        Array.Sort(_begins);
        Array.Sort(_ends);
    }

    public int Of(int begin, int end) => _begins.Length - Below(_ends, begin) - (_begins.Length - (end == int.MaxValue ? _begins.Length : Below(_begins, end + 1)));

    /// <summary>How many of sorted numbers are less than one.</summary>
    private static int Below(int[] sorted, int number)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = sorted[middle] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
