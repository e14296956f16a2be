namespace Facts.Compiler.Text.Edtf;

/// <summary>The smallest unit that a date names. The same names and numbers as <c>Facts.DatePrecision</c>.</summary>
internal enum EdtfPrecision
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
