using System.Numerics;

namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// Days from the first to the last, both included, counted from 1 January of year 1 (proleptic Gregorian) as day 0. A null end is open or unknown.
/// </summary>
internal readonly record struct EdtfDays(BigInteger? First, BigInteger? Last)
{
    /// <summary>From the earlier of the two beginnings to the later of the two ends.</summary>
    public EdtfDays Hull(EdtfDays other) => new(
        First is { } first && other.First is { } otherFirst ? BigInteger.Min(first, otherFirst) : null,
        Last is { } last && other.Last is { } otherLast ? BigInteger.Max(last, otherLast) : null);

    /// <summary>By the first day, an open one before all; then by the last, an open one after all.</summary>
    public int CompareTo(EdtfDays other)
    {
        int first = Compare(First, other.First, missing: -1);
        return first != 0 ? first : Compare(Last, other.Last, missing: 1);
    }

    private static int Compare(BigInteger? left, BigInteger? right, int missing) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => missing,
        (_, null) => -missing,
        ({ } a, { } b) => a.CompareTo(b),
    };
}
