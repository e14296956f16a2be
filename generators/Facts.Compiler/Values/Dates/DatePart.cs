namespace Facts.Compiler.Values.Dates;

/// <summary>Which part of a date is meant: thirds of a month or a year, or its first or last tenth.</summary>
internal enum DatePart
{
    Whole,
    Early,
    Mid,
    Late,
    Start,
    End,
}
