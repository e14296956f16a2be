namespace Facts.Benchmarks;

/// <summary>The middle of several measurements, which one slow run doesn't move.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> measurements)
    {
        double[] sorted = [.. measurements.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
