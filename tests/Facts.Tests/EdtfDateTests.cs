using System;
using System.Globalization;
using System.Linq;

namespace Facts.Tests;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2018-09-05", 0, DatePrecision.Day, "2018-09-05", "2018-09-05")]
    [InlineData("2018-09", 0, DatePrecision.Month, "2018-09-01", "2018-09-30")]
    [InlineData("2018~", 1, DatePrecision.Year, "2018-01-01", "2018-12-31")]
    [InlineData("19XX", 1, DatePrecision.Century, "1900-01-01", "1999-12-31")]
    [InlineData("2018-24", 1, DatePrecision.Season, "2018-12-01", "2019-02-28")]
    [InlineData("2018/..", 1, DatePrecision.Interval, "2018-01-01", null)]
    [InlineData("../2018-09", 1, DatePrecision.Interval, null, "2018-09-30")]
    [InlineData("[2017,2019]", 2, DatePrecision.Set, "2017-01-01", "2019-12-31")]
    [InlineData("XXXX-12-25", 2, DatePrecision.Day, null, null)]
    [InlineData("-0044", 1, DatePrecision.Year, null, null)]
    [InlineData("-0044/0014", 1, DatePrecision.Interval, null, "0014-12-31")]
    [InlineData("Y-17E7", 2, DatePrecision.Year, null, null)]
    [InlineData("9999", 0, DatePrecision.Year, "9999-01-01", "9999-12-31")]
    [InlineData("9999-24", 1, DatePrecision.Season, "9999-12-01", null)]
    public void Says_its_level_precision_and_days(string text, int level, DatePrecision precision, string? earliest, string? latest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(level, date.Level);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(text, date.ToString());
        Assert.False(date.IsNone);
    }

    [Fact]
    public void An_approximate_month_may_begin_a_month_before_and_end_a_month_after()
    {
        EdtfDate date = EdtfDate.Parse("2018-09~");

        Assert.Equal(new DateOnly(2018, 8, 1), date.OuterEarliest);
        Assert.Equal(new DateOnly(2018, 10, 31), date.OuterLatest);
        Assert.True(date.IsApproximate);
        Assert.False(date.IsUncertain);
        Assert.False(date.IsUnspecified);
    }

    [Theory]
    [InlineData("1900-02-29", "'1900-02-29' is no EDTF date: there is no 1900-02-29: February 1900 has 28 days (at character 9).")]
    [InlineData("19", "'19' is no EDTF date: 19 is no year; a century is written with X; write 19XX (at character 1).")]
    [InlineData("2018/open", "'2018/open' is no EDTF date: an open end is no longer 'open' but '..'; write 2018/.. (at character 6).")]
    [InlineData("", "'' is no EDTF date: there is no date; write one such as 2018-09 (at character 1).")]
    public void Refuses_with_the_place_and_the_reason(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message);
        Assert.False(EdtfDate.TryParse(text, out EdtfDate date));
        Assert.True(date.IsNone);
    }

    [Fact]
    public void A_message_does_not_repeat_a_text_of_any_length() =>
        Assert.True(Assert.Throws<FormatException>(() => EdtfDate.Parse(new string('z', 10_000))).Message.Length < 300);

    [Fact]
    public void Null_is_no_date()
    {
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
        Assert.False(EdtfDate.TryParse((string?)null, out _));
    }

    [Fact]
    public void Default_is_none_and_comes_first()
    {
        EdtfDate none = default;

        Assert.True(none.IsNone);
        Assert.Equal(EdtfDate.None, none);
        Assert.Equal("", none.ToString());
        Assert.Equal((0, DatePrecision.Unknown), (none.Level, none.Precision));
        Assert.Null(none.Earliest);
        Assert.Null(none.Latest);
        Assert.True(none < EdtfDate.Parse("Y-17E7"));
        Assert.Equal(0, none.CompareTo(default));
    }

    [Fact]
    public void Equal_are_dates_of_the_same_text()
    {
        Assert.Equal(EdtfDate.Parse("2018-09"), EdtfDate.Parse("2018-09"));
        Assert.Equal(EdtfDate.Parse("[2017,2019]").GetHashCode(), EdtfDate.Parse("[2017,2019]").GetHashCode());
        Assert.NotEqual(EdtfDate.Parse("2018-09"), EdtfDate.Parse("2018-09?"));
        Assert.True(EdtfDate.Parse("[2017,2019]") == EdtfDate.Parse("[2017,2019]"));
    }

    [Fact]
    public void Sorts_by_first_day_then_last()
    {
        string[] order = ["../2019", "Y-12018", "-0044", "2017", "2018-01", "2018", "2018/..", "2019", "Y12018"];

        EdtfDate[] sorted = [.. order.Reverse().Select(EdtfDate.Parse).Order()];

        Assert.Equal(order, sorted.Select(date => date.ToString()));
        Assert.True(sorted[3] <= sorted[4] && sorted[4] >= sorted[3] && sorted[4] > sorted[3]);
    }

    [Fact]
    public void Compares_with_its_own_kind_only()
    {
        IComparable date = EdtfDate.Parse("2018");

        Assert.True(date.CompareTo(null) > 0);
        Assert.True(date.CompareTo(EdtfDate.Parse("2019")) < 0);
        Assert.Throws<ArgumentException>(() => date.CompareTo("2018"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void Every_culture_reads_and_writes_the_same(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("2018-09-05", EdtfDate.Parse("2018-09-05").ToString());
            Assert.Equal(new DateOnly(2018, 9, 30), EdtfDate.Parse("2018-09").Latest);
            Assert.StartsWith("'2018-13' is no EDTF date: there is no month 13", Assert.Throws<FormatException>(() => EdtfDate.Parse("2018-13")).Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Parses_spans_and_generically_and_formats_into_buffers()
    {
        Assert.Equal("2018-09", Read<EdtfDate>("2018-09").ToString());
        Assert.Equal("2018-09", EdtfDate.Parse("at 2018-09".AsSpan(3)).ToString());
        Assert.True(EdtfDate.TryParse("at 2018-09".AsSpan(3), out EdtfDate date));
        Assert.False(EdtfDate.TryParse("at 2018-09".AsSpan(), null, out _));
        Assert.Equal("as of 2018-09", $"as of {date}");
        Assert.Equal("as of 2018-09", string.Format(CultureInfo.InvariantCulture, "as of {0:G}", date));
        Assert.Throws<FormatException>(() => date.ToString("yyyy", null));

        Span<char> buffer = stackalloc char[6];
        Assert.False(date.TryFormat(buffer, out int written));
        Assert.Equal(0, written);
        Span<char> larger = stackalloc char[7];
        Assert.True(date.TryFormat(larger, out written));
        Assert.Equal("2018-09", larger[..written].ToString());
    }

    [Fact]
    public void Precisions_keep_their_numbers() => Assert.Equal(
        "Unknown Millennium Century Decade Year Season Month Day Time Interval Set", string.Join(" ", Enum.GetValues<DatePrecision>().Order()));

    private static T Read<T>(string text)
        where T : IParsable<T>
    {
        Assert.True(T.TryParse(text, CultureInfo.GetCultureInfo("ar-SA"), out T? result));
        Assert.Equal(result, T.Parse(text, null));
        return result;
    }
}
