namespace Facts.Compiler.Binding.Dates;

/// <summary>The smallest unit that a date names. The same names and numbers as <c>Facts.DatePrecision</c>.</summary>
internal enum DatePrecision
{
    Unknown,
    Millennium,
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
    Time,
    Interval,
    Set,
}
