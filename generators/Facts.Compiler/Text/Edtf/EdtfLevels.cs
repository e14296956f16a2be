using System;
using System.Linq;

namespace Facts.Compiler.Text.Edtf;

/// <summary>Which level of the profile a text needs: the lowest that has all of its features.</summary>
internal static class EdtfLevels
{
    public static int Of(EdtfExpression expression) => expression switch
    {
        EdtfPoint point => Of(point),
        EdtfInterval interval => Math.Max(Of(interval.Start), Of(interval.End)),
        _ => 2,
    };

    private static int Of(EdtfEnd end) => end.Point switch
    {
        null => 1,
        { IsUnspecified: true } => 2,
        { } point => Of(point),
    };

    private static int Of(EdtfPoint point)
    {
        EdtfYear year = point.Year;
        if (year.Exponent is not null || year.Significant is not null || point.Season > 24
            || (point.IsUnspecified && !IsUnspecifiedFromTheRight(point)) || !IsQualifiedAsAWhole(point))
        {
            return 2;
        }

        return year.HasLetter || year.IsNegative || point.Season is not null || point.IsUnspecified || point.Qualifiers != EdtfQualifier.None ? 1 : 0;
    }

    /// <summary>Level 1 has <c>201X</c>, <c>20XX</c>, <c>2004-XX</c>, <c>1985-04-XX</c> and <c>1985-XX-XX</c>.</summary>
    private static bool IsUnspecifiedFromTheRight(EdtfPoint point)
    {
        if (point.Month is null)
        {
            return point.Year.Digits.IndexOf('X') >= 2;
        }

        return !point.Year.IsUnspecified && (point.Month.IsUnknown || !point.Month.IsUnspecified) && (point.Day is null
            ? point.Month.IsUnknown
            : point.Day.IsUnknown);
    }

    /// <summary>Level 1 has one qualifier, at the end.</summary>
    private static bool IsQualifiedAsAWhole(EdtfPoint point)
    {
        EdtfMarks[] marks = new[] { point.YearMarks, point.Month?.Marks ?? default, point.Day?.Marks ?? default }.Take(point.Depth).ToArray();
        return marks.All(mark => mark.Before == EdtfQualifier.None)
            && (point.Month is null || point.YearMarks.After == EdtfQualifier.None)
            && (point.Day is null || point.Month!.Marks.After == EdtfQualifier.None);
    }
}
