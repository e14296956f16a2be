using System.Globalization;
using System.Text.Json.Serialization;
using Facts.Json;

namespace Facts;

/// <summary>
/// An interval of the real numbers, in the unit of the figure it belongs to. A null end is infinite, and then open. An end that no <see cref="decimal"/> is
/// (two thirds, 6.6e-34, 1e40) is rounded outward to the next one, and to infinity where there is none, so the interval never becomes narrower than it is.
/// <c>default</c> is all numbers.
/// </summary>
[JsonConverter(typeof(IntervalJsonConverter))]
public readonly record struct Interval : IFormattable
{
    private readonly bool _lowOpen;
    private readonly bool _highOpen;

    /// <summary>Makes an interval from its ends.</summary>
    /// <exception cref="ArgumentException">Nothing would lie in it (<see cref="Empty"/> is that interval): the low end is above the high one, or the two are equal and one of them is open.</exception>
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

    /// <summary>Whether nothing lies in it: the core of a number that is not known.</summary>
    public bool IsEmpty => Low == High && Low is not null && (_lowOpen || _highOpen);

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

    /// <summary>No number. Its ends are both 0, and open.</summary>
    public static Interval Empty { get; } = new(0, lowOpen: true, 0, highOpen: true);

    /// <summary>The interval of one number.</summary>
    public static Interval Of(decimal value) => new(value, value);

    /// <summary>Whether a number lies in the interval.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || value > low || (value == low && !LowOpen)) && (High is not { } high || value < high || (value == high && !HighOpen));

    /// <summary>Whether another interval lies wholly in this one; the empty one lies in all.</summary>
    public bool Contains(Interval other) => other.IsEmpty || (!IsEmpty && Encloses(other));

    /// <summary>Whether some number lies in both intervals.</summary>
    public bool Overlaps(Interval other) => !IsEmpty && !other.IsEmpty && StartsBeforeEndOf(other) && other.StartsBeforeEndOf(this);

    /// <summary>Takes the interval apart.</summary>
    public void Deconstruct(out decimal? low, out decimal? high) => (low, high) = (Low, High);

    /// <summary>The interval as in mathematics: <c>[18500, 19500]</c>, <c>(13, ∞)</c>, <c>∅</c> for none; the same in every culture.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The interval with its numbers in a format of <see cref="decimal"/>.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => IsEmpty ? "∅" : string.Concat(
        LowOpen ? "(" : "[",
        Low is { } low ? low.ToString(format, formatProvider) : "−∞",
        ", ",
        High is { } high ? high.ToString(format, formatProvider) : "∞",
        HighOpen ? ")" : "]");

    private bool Encloses(Interval other) =>
        (Low is not { } low || (other.Low is { } otherLow && (otherLow > low || (otherLow == low && (!LowOpen || other.LowOpen)))))
        && (High is not { } high || (other.High is { } otherHigh && (otherHigh < high || (otherHigh == high && (!HighOpen || other.HighOpen)))));

    private bool StartsBeforeEndOf(Interval other) =>
        Low is not { } low || other.High is not { } high || low < high || (low == high && !LowOpen && !other.HighOpen);
}
