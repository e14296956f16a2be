using System.Numerics;

namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// How far an approximate date may lie from what it says: one of each component that is approximate by itself, and of a group (the qualifier on
/// its right) one of its smallest component that is known. One of a season is its length, one of <c>19XX</c> a century.
/// </summary>
internal readonly record struct EdtfReach(BigInteger Years, int Months, int Days)
{
    public static EdtfReach Of(EdtfPoint point, BigInteger yearUnit)
    {
        bool year = IsApproximate(point.YearMarks.Before) || IsApproximate(point.YearMarks.After);
        bool month = false;
        bool day = false;
        if (point.Month is { } second)
        {
            month = IsApproximate(second.Marks.Before) || (IsApproximate(second.Marks.After) && !second.IsUnknown);
            year |= IsApproximate(second.Marks.After) && second.IsUnknown;
        }

        if (point.Day is { } third)
        {
            bool group = IsApproximate(third.Marks.After);
            day = IsApproximate(third.Marks.Before) || (group && !third.IsUnknown);
            month |= group && third.IsUnknown && !point.Month!.IsUnknown;
            year |= group && third.IsUnknown && point.Month!.IsUnknown;
        }

        int months = point.Season is { } season ? EdtfSeasons.Months(season) : 1;
        return new EdtfReach(year ? yearUnit : 0, month ? months : 0, day ? 1 : 0);
    }

    /// <summary>The day number of a moment moved outwards: an end later, a beginning earlier.</summary>
    public BigInteger Outwards(EdtfMoment moment)
    {
        int sign = moment.IsLast ? 1 : -1;
        EdtfMoment moved = moment with { Year = moment.Year + (sign * Years) };
        if (Months != 0)
        {
            moved = moved.AddMonths(sign * Months);
        }

        return moved.DayNumber + (sign * Days);
    }

    private static bool IsApproximate(EdtfQualifier qualifier) => (qualifier & EdtfQualifier.Approximate) != 0;
}
