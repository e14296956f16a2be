namespace Facts.Compiler.Text.Edtf;

/// <summary>How precise an expression is: the smallest unit that it names. An unspecified component is not named.</summary>
internal static class EdtfPrecisions
{
    public static EdtfPrecision Of(EdtfExpression expression) => expression switch
    {
        EdtfPoint point => Of(point),
        EdtfInterval => EdtfPrecision.Interval,
        _ => EdtfPrecision.Set,
    };

    private static EdtfPrecision Of(EdtfPoint point)
    {
        if (point.Time is not null)
        {
            return EdtfPrecision.Time;
        }

        if (point.Day is { IsUnknown: false })
        {
            return EdtfPrecision.Day;
        }

        if (point.Season is not null)
        {
            return EdtfPrecision.Season;
        }

        return point.Month is { IsUnknown: false } ? EdtfPrecision.Month : OfYear(point.Year);
    }

    private static EdtfPrecision OfYear(EdtfYear year)
    {
        int places = year.IsUnspecified ? year.TrailingUnspecified : EdtfYearRange.Of(year).Unit.ToString(
            System.Globalization.CultureInfo.InvariantCulture).Length - 1;
        return places switch
        {
            0 => EdtfPrecision.Year,
            1 => EdtfPrecision.Decade,
            2 => EdtfPrecision.Century,
            3 => EdtfPrecision.Millennium,
            _ => EdtfPrecision.Unknown,
        };
    }
}
