namespace Facts.Compiler.Values.Dates;

/// <summary>
/// Days from <paramref name="First"/> to <paramref name="Last"/>, both included, counted from 1 January of year 1 of the proleptic Gregorian calendar
/// as day 0 (so <c>DateOnly.DayNumber</c>); earlier days are negative. A null end is open or unknown.
/// </summary>
internal readonly record struct DayInterval(long? First, long? Last);
