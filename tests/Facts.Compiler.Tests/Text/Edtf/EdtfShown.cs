using System;
using System.Globalization;
using System.Numerics;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Tests.Text.Edtf;

/// <summary>Values in one line, as the tables of the tests write them.</summary>
internal static class EdtfShown
{
    /// <summary>The days: <c>2018-09-01..2018-09-30</c>, an open end as nothing, a day outside the years 1 to 9999 as its number.</summary>
    public static string Days(EdtfDays days) => $"{Day(days.First)}..{Day(days.Last)}";

    private static string Day(BigInteger? day) => day switch
    {
        null => "",
        { } number when number >= 0 && number <= DateOnly.MaxValue.DayNumber =>
            DateOnly.FromDayNumber((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { } number => number.ToString(CultureInfo.InvariantCulture),
    };
}
