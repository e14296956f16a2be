namespace Facts;

/// <summary>
/// The smallest unit that a date names. An unspecified component is not named: <c>1999-XX</c> has the precision of a year, <c>19XX</c> that of a century.
/// </summary>
public enum DatePrecision
{
    /// <summary>No unit is named (<c>XXXX</c>), or one longer than a millennium; also that of no date.</summary>
    Unknown,

    /// <summary>A thousand years: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>A hundred years: <c>19XX</c>, <c>1950S2</c>.</summary>
    Century,

    /// <summary>Ten years: <c>199X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2018</c>.</summary>
    Year,

    /// <summary>A season, a quarter, a third or a half of a year: <c>2018-21</c>.</summary>
    Season,

    /// <summary>A month: <c>2018-09</c>.</summary>
    Month,

    /// <summary>A day: <c>2018-09-05</c>.</summary>
    Day,

    /// <summary>A time of day: <c>2018-09-05T10:00:00Z</c>.</summary>
    Time,

    /// <summary>From one date to another: <c>2017/2019</c>.</summary>
    Interval,

    /// <summary>One or all of several dates: <c>[2017,2019]</c>.</summary>
    Set,
}
