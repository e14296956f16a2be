using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Tests.Text.Edtf;

public sealed class EdtfValueTests
{
    [Theory]
    [InlineData("2018-09-05", 0, "Day", "2018-09-05..2018-09-05")]
    [InlineData("2000-02-29", 0, "Day", "2000-02-29..2000-02-29")]
    [InlineData("2018-09", 0, "Month", "2018-09-01..2018-09-30")]
    [InlineData("2019-02", 0, "Month", "2019-02-01..2019-02-28")]
    [InlineData("2018", 0, "Year", "2018-01-01..2018-12-31")]
    [InlineData("0001", 0, "Year", "0001-01-01..0001-12-31")]
    [InlineData("0000", 0, "Year", "-366..-1")]
    [InlineData("9999", 0, "Year", "9999-01-01..9999-12-31")]
    [InlineData("2018-09-05T08:00:00", 0, "Time", "2018-09-05..2018-09-05")]
    [InlineData("2018-09-05T08:00:00Z", 0, "Time", "2018-09-05..2018-09-05")]
    [InlineData("2018-09-05T24:00:00Z", 0, "Time", "2018-09-05..2018-09-05")]
    [InlineData("2018-09-05T08:00:00+00:00", 0, "Time", "2018-09-05..2018-09-05")]
    [InlineData("2018-09-05T08:00:00-05", 0, "Time", "2018-09-05..2018-09-05")]
    [InlineData("2018-09-05T08:00:00+05:45", 0, "Time", "2018-09-05..2018-09-05")]
    [InlineData("2018-09-05T08:00:00+14:00", 0, "Time", "2018-09-05..2018-09-05")]
    [InlineData("2017/2019", 0, "Interval", "2017-01-01..2019-12-31")]
    [InlineData("2017-11/2019", 0, "Interval", "2017-11-01..2019-12-31")]
    [InlineData("2019-12-31/2019", 0, "Interval", "2019-12-31..2019-12-31")]
    [InlineData("2019/2019-01-01", 0, "Interval", "2019-01-01..2019-01-01")]
    public void Reads_level_0(string text, int level, string precision, string days) => AssertSays(text, level, precision, days);

    [Theory]
    [InlineData("Y12018", "Year", "4389119..4389483")]
    [InlineData("Y-12018", "Year", "-4389850..-4389486")]
    [InlineData("Y170000002", "Year", "62091225365..62091225729")]
    [InlineData("-0001", "Year", "-731..-367")]
    [InlineData("-0044-03-15", "Day", "-16363..-16363")]
    [InlineData("-0044-03-15T12:00:00Z", "Time", "-16363..-16363")]
    [InlineData("2018-21", "Season", "2018-03-01..2018-05-31")]
    [InlineData("2018-22", "Season", "2018-06-01..2018-08-31")]
    [InlineData("2018-23", "Season", "2018-09-01..2018-11-30")]
    [InlineData("2018-24", "Season", "2018-12-01..2019-02-28")]
    [InlineData("2019-24", "Season", "2019-12-01..2020-02-29")]
    [InlineData("2018?", "Year", "2018-01-01..2018-12-31")]
    [InlineData("2018-09~", "Month", "2018-09-01..2018-09-30")]
    [InlineData("2018-09-05%", "Day", "2018-09-05..2018-09-05")]
    [InlineData("-2018?", "Year", "-737425..-737061")]
    [InlineData("Y12018~", "Year", "4389119..4389483")]
    [InlineData("2018-21?", "Season", "2018-03-01..2018-05-31")]
    [InlineData("201X", "Decade", "2010-01-01..2019-12-31")]
    [InlineData("19XX", "Century", "1900-01-01..1999-12-31")]
    [InlineData("19XX~", "Century", "1900-01-01..1999-12-31")]
    [InlineData("-01XX", "Century", "-73049..-36526")]
    [InlineData("-000X", "Decade", "-3653..-367")]
    [InlineData("2018-XX", "Year", "2018-01-01..2018-12-31")]
    [InlineData("2018-09-XX", "Month", "2018-09-01..2018-09-30")]
    [InlineData("2018-XX-XX", "Year", "2018-01-01..2018-12-31")]
    [InlineData("../2018", "Interval", "..2018-12-31")]
    [InlineData("2018/..", "Interval", "2018-01-01..")]
    [InlineData("/2018", "Interval", "..2018-12-31")]
    [InlineData("2018/", "Interval", "2018-01-01..")]
    [InlineData("../..", "Interval", "..")]
    [InlineData("/", "Interval", "..")]
    [InlineData("2017~/2019-06?", "Interval", "2017-01-01..2019-06-30")]
    [InlineData("2017-21/2018-24", "Interval", "2017-03-01..2019-02-28")]
    [InlineData("-0100/0100", "Interval", "-36890..0100-12-31")]
    [InlineData("Y-12018/2018", "Interval", "-4389850..2018-12-31")]
    public void Reads_level_1(string text, string precision, string days) => AssertSays(text, 1, precision, days);

    [Theory]
    [InlineData("Y12E3", "Year", "4382544..4382909")]
    [InlineData("Y-17E7", "Year", "-62091225366..-62091225001")]
    [InlineData("1850S2", "Century", "1800-01-01..1899-12-31")]
    [InlineData("1855S3", "Decade", "1850-01-01..1859-12-31")]
    [InlineData("1855S1", "Millennium", "1000-01-01..1999-12-31")]
    [InlineData("1855S4", "Year", "1855-01-01..1855-12-31")]
    [InlineData("1855S9", "Year", "1855-01-01..1855-12-31")]
    [InlineData("-1855S2", "Century", "-693961..-657438")]
    [InlineData("Y12345S2", "Millennium", "4382544..4747786")]
    [InlineData("Y12345E1S3", "Millennium", "44924462..45289703")]
    [InlineData("Y12345678S3", "Unknown", "4492482384..4529006633")]
    [InlineData("2018-25", "Season", "2018-03-01..2018-05-31")]
    [InlineData("2018-28", "Season", "2018-12-01..2019-02-28")]
    [InlineData("2018-29", "Season", "2018-09-01..2018-11-30")]
    [InlineData("2018-30", "Season", "2018-12-01..2019-02-28")]
    [InlineData("2018-31", "Season", "2018-03-01..2018-05-31")]
    [InlineData("2018-32", "Season", "2018-06-01..2018-08-31")]
    [InlineData("2018-33", "Season", "2018-01-01..2018-03-31")]
    [InlineData("2018-36", "Season", "2018-10-01..2018-12-31")]
    [InlineData("2018-37", "Season", "2018-01-01..2018-04-30")]
    [InlineData("2018-39", "Season", "2018-09-01..2018-12-31")]
    [InlineData("2018-40", "Season", "2018-01-01..2018-06-30")]
    [InlineData("2018-41", "Season", "2018-07-01..2018-12-31")]
    [InlineData("201X-41", "Season", "2010-07-01..2019-12-31")]
    [InlineData("2018?-23", "Season", "2018-09-01..2018-11-30")]
    [InlineData("[1867,1868,1870..1872]", "Set", "1867-01-01..1872-12-31")]
    [InlineData("[..1860-12-03]", "Set", "..1860-12-03")]
    [InlineData("[1860-12..]", "Set", "1860-12-01..")]
    [InlineData("[1860-01,1860-02,1860-12..]", "Set", "1860-01-01..")]
    [InlineData("{1867,1868-12}", "Set", "1867-01-01..1868-12-31")]
    [InlineData("{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", "Set", "..")]
    [InlineData("[1872,1867~,18XX]", "Set", "1800-01-01..1899-12-31")]
    [InlineData("[1867]", "Set", "1867-01-01..1867-12-31")]
    [InlineData("[2018-21,2018-23]", "Set", "2018-03-01..2018-11-30")]
    [InlineData("2018?-09-05", "Day", "2018-09-05..2018-09-05")]
    [InlineData("2018-09~-05", "Day", "2018-09-05..2018-09-05")]
    [InlineData("?2018-%09-~05", "Day", "2018-09-05..2018-09-05")]
    [InlineData("?2018", "Year", "2018-01-01..2018-12-31")]
    [InlineData("?-2018-09", "Month", "-737182..-737153")]
    [InlineData("2018-?09~-05", "Day", "2018-09-05..2018-09-05")]
    [InlineData("186X-12-25", "Day", "1860-12-25..1869-12-25")]
    [InlineData("XXXX-12-XX", "Month", "..")]
    [InlineData("XXXX", "Unknown", "..")]
    [InlineData("XXXX-02-29", "Day", "..")]
    [InlineData("1XXX", "Millennium", "1000-01-01..1999-12-31")]
    [InlineData("1XX3", "Year", "1003-01-01..1993-12-31")]
    [InlineData("1XXX-XX", "Millennium", "1000-01-01..1999-12-31")]
    [InlineData("2018-1X", "Month", "2018-10-01..2018-12-31")]
    [InlineData("2018-X1", "Month", "2018-01-01..2018-11-30")]
    [InlineData("2018-0X-31", "Day", "2018-01-31..2018-08-31")]
    [InlineData("201X-02-29", "Day", "2012-02-29..2016-02-29")]
    [InlineData("2018-02-X9", "Day", "2018-02-09..2018-02-19")]
    [InlineData("2018-06-~01/2018-06-~20", "Interval", "2018-06-01..2018-06-20")]
    [InlineData("2018-06-XX/2018-07-03", "Interval", "2018-06-01..2018-07-03")]
    [InlineData("201X/202X", "Interval", "2010-01-01..2029-12-31")]
    [InlineData("XXXX-12-21/1890", "Interval", "..1890-12-31")]
    public void Reads_level_2(string text, string precision, string days) => AssertSays(text, 2, precision, days);

    [Theory]
    [InlineData("2018", "2018-01-01..2018-12-31")]
    [InlineData("2018?", "2018-01-01..2018-12-31")]
    [InlineData("2018~", "2017-01-01..2019-12-31")]
    [InlineData("2018%", "2017-01-01..2019-12-31")]
    [InlineData("2018-09~", "2018-08-01..2018-10-31")]
    [InlineData("2018-01~", "2017-12-01..2018-02-28")]
    [InlineData("2018-09-01~", "2018-08-31..2018-09-02")]
    [InlineData("~2018-09", "2017-09-01..2019-09-30")]
    [InlineData("2018~-09", "2017-09-01..2019-09-30")]
    [InlineData("~2018-~09", "2017-08-01..2019-10-31")]
    [InlineData("2018-~03-31", "2018-02-28..2018-04-30")]
    [InlineData("2020~-02-29", "2019-02-28..2021-02-28")]
    [InlineData("2018-09~-05", "2018-08-05..2018-10-05")]
    [InlineData("2018-09-~01", "2018-08-31..2018-09-02")]
    [InlineData("2018-21~", "2017-12-01..2018-08-31")]
    [InlineData("2018-40~", "2017-07-01..2018-12-31")]
    [InlineData("18XX~", "1700-01-01..1999-12-31")]
    [InlineData("186X~", "1850-01-01..1879-12-31")]
    [InlineData("2018-XX~", "2017-01-01..2019-12-31")]
    [InlineData("2018-09-XX~", "2018-08-01..2018-10-31")]
    [InlineData("2018-XX-XX~", "2017-01-01..2019-12-31")]
    [InlineData("2017~/2019", "2016-01-01..2019-12-31")]
    [InlineData("../2019-06~", "..2019-07-31")]
    [InlineData("[2017,2019~]", "2017-01-01..2020-12-31")]
    [InlineData("0000~", "-731..0001-12-31")]
    [InlineData("XXXX~", "..")]
    public void Widens_what_is_approximate_by_one_of_it(string text, string outer)
    {
        Assert.True(EdtfValue.TryParse(text, out EdtfValue? value, out _));
        Assert.Equal(outer, EdtfShown.Days(value.Outer));
    }

    [Theory]
    [InlineData("2018", false, false, false)]
    [InlineData("2018?", false, true, false)]
    [InlineData("2018~", true, false, false)]
    [InlineData("2018-%09", true, true, false)]
    [InlineData("2018?-~09", true, true, false)]
    [InlineData("201X~", true, false, true)]
    [InlineData("2017?/2018-XX", false, true, true)]
    [InlineData("[2017,2018~]", true, false, false)]
    public void Tells_what_is_approximate_uncertain_and_unspecified(string text, bool approximate, bool uncertain, bool unspecified)
    {
        Assert.True(EdtfValue.TryParse(text, out EdtfValue? value, out _));
        Assert.Equal((approximate, uncertain, unspecified), (value.IsApproximate, value.IsUncertain, value.IsUnspecified));
    }

    [Theory]
    [InlineData("2018", "2019")]
    [InlineData("../2018", "2018")]
    [InlineData("2018-01", "2018")]
    [InlineData("2018", "2018/..")]
    [InlineData("-0002", "-0001")]
    [InlineData("Y-12018", "-9999")]
    [InlineData("9999", "Y12018")]
    [InlineData("Y17E17", "Y18E17")]
    [InlineData("Y1E300", "Y2E300")]
    [InlineData("2018", "2018?")]
    public void Orders_by_first_day_then_last_then_text(string first, string second)
    {
        Assert.True(EdtfValue.TryParse(first, out EdtfValue? left, out _));
        Assert.True(EdtfValue.TryParse(second, out EdtfValue? right, out _));

        Assert.True(left.CompareTo(right) < 0);
        Assert.True(right.CompareTo(left) > 0);
    }

    [Fact]
    public void A_year_beyond_all_reckoning_is_read_at_once()
    {
        Assert.True(EdtfValue.TryParse("Y1E999999999", out EdtfValue? value, out _));
        Assert.True(EdtfValue.TryParse("Y" + new string('9', 100_000), out EdtfValue? longer, out _));
        Assert.Equal(value.Core, longer.Core);
    }

    private static void AssertSays(string text, int level, string precision, string days)
    {
        Assert.True(EdtfValue.TryParse(text, out EdtfValue? value, out EdtfError? error), error?.Message);
        Assert.Equal(text, value.Text);
        Assert.Equal(level, value.Level);
        Assert.Equal(precision, value.Precision.ToString());
        Assert.Equal(days, EdtfShown.Days(value.Core));
    }
}
