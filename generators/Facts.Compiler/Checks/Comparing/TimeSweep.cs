namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Finds the pairs that overlap in time by going through the figures by their first day and keeping those that haven't ended: the cost grows with the
/// figures and with the pairs that overlap, not with the square of the figures.
/// </summary>
internal static class TimeSweep
{
    public static IEnumerable<(Comparable First, Comparable Second)> Pairs(IEnumerable<Comparable> figures)
    {
        var running = new List<Comparable>();
        foreach (Comparable figure in figures.OrderBy(figure => figure.Date.Core.First ?? long.MinValue).ThenBy(figure => figure.Id, StringComparer.Ordinal))
        {
            running.RemoveAll(other => (other.Date.Core.Last ?? long.MaxValue) < (figure.Date.Core.First ?? long.MinValue));
            foreach (Comparable other in running)
            {
                yield return (other, figure);
            }

            running.Add(figure);
        }
    }
}
