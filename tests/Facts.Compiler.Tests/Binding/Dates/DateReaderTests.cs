namespace Facts.Compiler.Tests.Binding.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("July 13, 2022", "2022-07-13 2022-07-13 2022-07-13")]
    [InlineData("July 13th, 2022", "2022-07-13 2022-07-13 2022-07-13")]
    [InlineData("Saturday, November 27, 2010", "2010-11-27 2010-11-27 2010-11-27")]
    [InlineData("Sat. Nov. 27, 2010", "2010-11-27 2010-11-27 2010-11-27")]
    [InlineData("13 July 2022", "2022-07-13 2022-07-13 2022-07-13")]
    [InlineData("the 13th of July, 2022", "2022-07-13 2022-07-13 2022-07-13")]
    [InlineData("Wednesday 13 July 2022", "2022-07-13 2022-07-13 2022-07-13")]
    [InlineData("September 2018", "2018-09 2018-09-01 2018-09-30")]
    [InlineData("SEPTEMBER 2018", "2018-09 2018-09-01 2018-09-30")]
    [InlineData("the month of September 2018", "2018-09 2018-09-01 2018-09-30")]
    [InlineData("in September of 2018", "2018-09 2018-09-01 2018-09-30")]
    [InlineData("Dec. 2017", "2017-12 2017-12-01 2017-12-31")]
    [InlineData("as of Sept. 2018", "2018-09 2018-09-01 2018-09-30")]
    [InlineData("2019", "2019 2019-01-01 2019-12-31")]
    [InlineData("in 2019.", "2019 2019-01-01 2019-12-31")]
    [InlineData("2018-09-05", "2018-09-05 2018-09-05 2018-09-05")]
    [InlineData("2018-09", "2018-09 2018-09-01 2018-09-30")]
    [InlineData("early September 2018", "2018-09 early 2018-09-01 2018-09-10")]
    [InlineData("mid-September 2018", "2018-09 mid 2018-09-11 2018-09-20")]
    [InlineData("late September 2018", "2018-09 late 2018-09-21 2018-09-30")]
    [InlineData("late in September 2018", "2018-09 late 2018-09-21 2018-09-30")]
    [InlineData("mid-2019", "2019 mid 2019-05-02 2019-09-01")]
    [InlineData("in the middle of 2019", "2019 mid 2019-05-02 2019-09-01")]
    [InlineData("the end of 2019", "2019 end 2019-11-25 2019-12-31")]
    [InlineData("end-2019", "2019 end 2019-11-25 2019-12-31")]
    [InlineData("at the beginning of 2010", "2010 start 2010-01-01 2010-02-06")]
    [InlineData("the start of February 2019", "2019-02 start 2019-02-01 2019-02-03")]
    [InlineData("in the 1990s", "199X 1990-01-01 1999-12-31")]
    [InlineData("the 1990's", "199X 1990-01-01 1999-12-31")]
    [InlineData("the early 1990s", "199X early 1990-01-01 1993-05-02")]
    [InlineData("the 1800s", "18XX 1800-01-01 1899-12-31")]
    [InlineData("the 19th century", "18XX 1800-01-01 1899-12-31")]
    [InlineData("the twenty-first century", "20XX 2000-01-01 2099-12-31")]
    [InlineData("the winter of 2018", "2018-24 2018-12-01 2019-02-28")]
    [InlineData("the second quarter of 2018", "2018-34 2018-04-01 2018-06-30")]
    [InlineData("Q3 2018", "2018-35 2018-07-01 2018-09-30")]
    [InlineData("the first half of 2019", "2019-40 2019-01-01 2019-06-30")]
    [InlineData("by the end of September 2019", "../2019-09-30 .. 2019-09-30")]
    [InlineData("by early September 2019", "../2019-09-10 .. 2019-09-10")]
    [InlineData("until 2019", "../2019-12-31 .. 2019-12-31")]
    [InlineData("since 2022", "2022/.. 2022-01-01 ..")]
    [InlineData("from July 2022", "2022-07/.. 2022-07-01 ..")]
    [InlineData("since late July 2022", "2022-07-21/.. 2022-07-21 ..")]
    [InlineData("before 2019", "../2018-12-31 .. 2018-12-31")]
    [InlineData("after July 13, 2022", "2022-07-14/.. 2022-07-14 ..")]
    [InlineData("from 2017 to 2019", "2017/2019 2017-01-01 2019-12-31")]
    [InlineData("between July and September 2022", "2022-07/2022-09 2022-07-01 2022-09-30")]
    [InlineData("2017\u20132019", "2017/2019 2017-01-01 2019-12-31")]
    [InlineData("2018\u201319", "2018/2019 2018-01-01 2019-12-31")]
    [InlineData("July 13\u201315, 2022", "2022-07-13/2022-07-15 2022-07-13 2022-07-15")]
    [InlineData("published in a report of September 2018 on labour", "2018-09 2018-09-01 2018-09-30")]
    public void Reads_english(string words, string expected)
    {
        DateReading reading = DateReading.Of(words);

        Assert.Equal("", reading.Found);
        Assert.Equal(expected, reading.Said);
    }
}
