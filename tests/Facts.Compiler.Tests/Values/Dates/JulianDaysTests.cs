using System;
using System.Globalization;
using Facts.Compiler.Text.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Values.Dates;

/// <summary>Judges: pairs that history knows, and the framework's calendar.</summary>
public sealed class JulianDaysTests
{
    private static readonly JulianCalendar s_judge = new();

    [Theory]
    [InlineData(1917, 10, 25, "1917-11-07", "Wednesday")]
    [InlineData(1453, 5, 29, "1453-06-07", "Tuesday")]
    [InlineData(1582, 10, 4, "1582-10-14", "Thursday")]
    [InlineData(1752, 9, 2, "1752-09-13", "Wednesday")]
    [InlineData(1066, 10, 14, "1066-10-20", "Saturday")]
    [InlineData(1, 1, 1, "0000-12-30", "Saturday")]
    [InlineData(-43, 3, 15, "-0043-03-13", "Wednesday")]
    public void A_day_has_its_Gregorian_date_and_weekday(int year, int month, int day, string gregorian, string weekday)
    {
        long number = JulianDays.DayNumber(year, month, day);

        Assert.Equal(gregorian, DayText.Of(number));
        Assert.Equal(weekday, DayText.WeekdayName(DayText.WeekdayOf(number)));
        Assert.Equal((year, month, day), JulianDays.DateOf(number));
    }

    [Fact]
    public void It_agrees_with_the_framework() => Prop.ForAll(Gen.Choose(5, 3_600_000).ToArbitrary(), number =>
    {
        DateTime day = DateTime.MinValue.AddDays(number);
        (long year, int month, int dayOfMonth) = JulianDays.DateOf(number);

        Assert.Equal((s_judge.GetYear(day), s_judge.GetMonth(day), s_judge.GetDayOfMonth(day)), ((int)year, month, dayOfMonth));
        Assert.Equal(number, JulianDays.DayNumber(year, month, dayOfMonth));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(17520902, 19));

    [Theory]
    [InlineData("1917-10-25", "1917-11-07", "1917-11-07", "1917-10-25")]
    [InlineData("1917-10", "1917-10-14", "1917-11-13", "1917-10")]
    [InlineData("1700", "1700-01-11", "1701-01-11", "1700")]
    [InlineData("1700-02-29", "1700-03-11", "1700-03-11", "1700-02-29")]
    [InlineData("16XX", "1600-01-11", "1700-01-10", "1600-01-01/1699-12-31")]
    [InlineData("-00XX", "-0100-12-30", "-0001-12-29", "-0099-01-01/-0001-12-31")]
    [InlineData("1700-24", "1700-12-12", "1701-03-11", "1700-12-01/1701-02-28")]
    public void A_date_covers_its_days(string julian, string first, string last, string printed)
    {
        Assert.True(EdtfParser.TryParse(julian == "1700-02-29" ? "1704-02-29" : julian, out EdtfExpression? expression, out _));
        EdtfPoint point = julian == "1700-02-29" ? EdtfPoints.Day(1700, 2, 29) : (EdtfPoint)expression;
        DayInterval days = JulianDays.Of(point)!.Value;

        Assert.Equal((first, last), (DayText.Of(days.First!.Value), DayText.Of(days.Last!.Value)));
        Assert.Equal(printed, JulianText.Of(days));
    }

    [Fact]
    public void A_day_that_does_not_exist_is_none() => Assert.Null(JulianDays.Of(EdtfPoints.Day(1701, 2, 29)));

    [Fact]
    public void A_date_without_a_year_has_no_days() => Assert.Null(JulianDays.Of(EdtfPoints.Day(null, 2, 28)));

    [Theory]
    [InlineData(null, 700_000L, "../1917-07-03")]
    [InlineData(700_000L, null, "1917-07-03/..")]
    [InlineData(null, null, null)]
    public void Open_ends_stay_open(long? first, long? last, string? printed) => Assert.Equal(printed, JulianText.Of(new DayInterval(first, last)));
}
