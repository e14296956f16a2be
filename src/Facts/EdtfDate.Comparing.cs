using System;

namespace Facts;

/// <content>Order.</content>
public readonly partial record struct EdtfDate : IComparable<EdtfDate>, IComparable
{
    /// <summary>
    /// Orders dates by their first day, an open or unknown beginning before all others; then by their last day, an open or unknown end after all
    /// others; then, so that only equal dates compare as equal, by their text (ordinal). Years of any size are compared, also those that
    /// <see cref="DateOnly"/> lacks; only beyond a thousand digits all count as one. <see cref="None"/> comes first.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <returns>Less than 0 where this date comes first, more than 0 where the other does.</returns>
    public int CompareTo(EdtfDate other) => (_value, other._value) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } left, { } right) => left.CompareTo(right),
    };

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other is no <see cref="EdtfDate"/>.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException("An EdtfDate can be compared to an EdtfDate only.", nameof(obj)),
    };

    /// <summary>Whether one date comes before another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the left comes first.</returns>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date comes after another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the left comes last.</returns>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date comes before another or is equal to it.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the left does not come last.</returns>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date comes after another or is equal to it.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the left does not come first.</returns>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;
}
