using System.Globalization;
using System.Text.Json.Serialization;
using Facts.Json;

namespace Facts;

/// <summary>
/// An interval of the real numbers, in the unit of the figure it belongs to. A null end is infinite, and then open. An end that is no finite decimal
/// (two thirds) is rounded outward to 28 digits, so the interval never becomes narrower than it is. <c>default</c> is all numbers.
/// </summary>
[JsonConverter(typeof(IntervalJsonConverter))]
public readonly record struct Interval : IFormattable
{
    private readonly bool _lowOpen;
    private readonly bool _highOpen;

    /// <summary>Makes an interval from its ends.</summary>
    /// <exception cref="ArgumentException">The low end is above the high one, or the two are equal and one of them is open: nothing lies in it.</exception>
    public Interval(decimal? low, decimal? high, bool lowOpen = false, bool highOpen = false)
        : this(low, lowOpen, high, highOpen)
    {
        if (low > high || (low == high && low is not null && (lowOpen || highOpen)))
        {
            throw new ArgumentException("Nothing lies in an interval whose low end is above its high end, or that excludes its only number.", nameof(low));
        }
    }

    /// <summary>An interval whose ends were checked before: by the compiler that wrote the table.</summary>
    internal Interval(decimal? low, bool lowOpen, decimal? high, bool highOpen)
    {
        Low = low;
        High = high;
        _lowOpen = lowOpen && low is not null;
        _highOpen = highOpen && high is not null;
    }

    /// <summary>The low end; null is −∞.</summary>
    public decimal? Low { get; }

    /// <summary>The high end; null is +∞.</summary>
    public decimal? High { get; }

    /// <summary>Whether the low end itself lies outside.</summary>
    public bool LowOpen => _lowOpen || Low is null;

    /// <summary>Whether the high end itself lies outside.</summary>
    public bool HighOpen => _highOpen || High is null;

    /// <summary>All numbers.</summary>
    public static Interval All => default;

    /// <summary>The interval of one number.</summary>
    public static Interval Of(decimal value) => new(value, value);

    /// <summary>Whether a number lies in the interval.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || value > low || (value == low && !LowOpen)) && (High is not { } high || value < high || (value == high && !HighOpen));

    /// <summary>Whether another interval lies wholly in this one.</summary>
    public bool Contains(Interval other) =>
        (Low is not { } low || (other.Low is { } otherLow && (otherLow > low || (otherLow == low && (!LowOpen || other.LowOpen)))))
        && (High is not { } high || (other.High is { } otherHigh && (otherHigh < high || (otherHigh == high && (!HighOpen || other.HighOpen)))));

    /// <summary>Whether some number lies in both intervals.</summary>
    public bool Overlaps(Interval other) => StartsBeforeEndOf(other) && other.StartsBeforeEndOf(this);

    /// <summary>Takes the interval apart.</summary>
    public void Deconstruct(out decimal? low, out decimal? high) => (low, high) = (Low, High);

    /// <summary>The interval as in mathematics: <c>[18500, 19500]</c>, <c>(13, ∞)</c>; the same in every culture.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The interval with its numbers in a format of <see cref="decimal"/>.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.Concat(
        LowOpen ? "(" : "[",
        Low is { } low ? low.ToString(format, formatProvider) : "−∞",
        ", ",
        High is { } high ? high.ToString(format, formatProvider) : "∞",
        HighOpen ? ")" : "]");

    private bool StartsBeforeEndOf(Interval other) =>
        Low is not { } low || other.High is not { } high || low < high || (low == high && !LowOpen && !other.HighOpen);
}
