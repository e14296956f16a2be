namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// The ends of intervals in their order, so that sweeping over them and comparing two is a matter of integers. An open lower end ranks above its number, an
/// open upper end below it; so two intervals meet exactly where neither begins above the end of the other.
/// </summary>
internal sealed class EndRanks
{
    /// <summary>The lower end of what has none.</summary>
    public const int Bottom = 0;

    private readonly Dictionary<(Rational Value, int Side), int> _ranks;

    public EndRanks(IEnumerable<Interval> intervals)
    {
        var ends = new HashSet<(Rational Value, int Side)>();
        foreach (Interval interval in intervals)
        {
            _ = interval.Low is { } low && ends.Add((low, Side(interval.LowOpen)));
            _ = interval.High is { } high && ends.Add((high, -Side(interval.HighOpen)));
        }

        (Rational Value, int Side)[] ordered = [.. ends];
        Array.Sort(ordered, Compare);
        _ranks = new Dictionary<(Rational Value, int Side), int>(ordered.Length);
        foreach ((Rational Value, int Side) end in ordered)
        {
            _ranks.Add(end, _ranks.Count + 1);
        }

        Top = _ranks.Count + 2;
    }

    /// <summary>The upper end of an outer that has none. What is unlimited is this and nothing else.</summary>
    public int Top { get; }

    /// <summary>The upper end of a core that has none: it says of no number that it is the end, so it meets no core of what is unlimited.</summary>
    public int Endless => Top - 1;

    public int Low(Interval interval) => interval.Low is { } low ? _ranks[(low, Side(interval.LowOpen))] : Bottom;

    public int High(Interval interval, int endless) => interval.High is { } high ? _ranks[(high, -Side(interval.HighOpen))] : endless;

    private static int Side(bool isOpen) => isOpen ? 1 : 0;

    private static int Compare((Rational Value, int Side) a, (Rational Value, int Side) b) => a.Value.CompareTo(b.Value) is not 0 and var order ? order : a.Side.CompareTo(b.Side);
}
