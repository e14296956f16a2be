namespace Facts.Compiler.Values.Dates;

/// <summary>The calendar that the words of a date are written in.</summary>
internal enum DateCalendar
{
    Gregorian,
    Julian,
}
