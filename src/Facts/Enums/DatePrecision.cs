namespace Facts;

/// <summary>The smallest unit that a date names.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known of it.</summary>
    Unknown,

    /// <summary>A thousand years.</summary>
    Millennium,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season, a quarter or another part of a year.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of a day.</summary>
    Time,

    /// <summary>From one date to another.</summary>
    Interval,

    /// <summary>Several dates.</summary>
    Set,
}
