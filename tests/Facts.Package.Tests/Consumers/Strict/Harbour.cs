namespace Strict;

/// <summary>What code in a strict project reads from a dataset.</summary>
public static class Harbour
{
    /// <summary>The number of people who work there.</summary>
    public static decimal? Workers => Figures.Strict.Workers.Value;
}
