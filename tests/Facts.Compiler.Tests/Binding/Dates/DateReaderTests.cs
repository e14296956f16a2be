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
    [InlineData("not before 2019", "2019/.. 2019-01-01 ..")]
    [InlineData("not until May 2019", "2019-05/.. 2019-05-01 ..")]
    [InlineData("no earlier than 2019", "2019/.. 2019-01-01 ..")]
    [InlineData("no later than May 2019", "../2019-05-31 .. 2019-05-31")]
    [InlineData("2017-12/2019", "2017-12/2019 2017-12-01 2019-12-31")]
    [InlineData("2017-12-05/2018-01", "2017-12-05/2018-01 2017-12-05 2018-01-31")]
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

    [Theory]
    [InlineData("in July", "2022-07", "2022-07 2022-07-01 2022-07-31")]
    [InlineData("in July", "2022-07-13", "2022-07-13 2022-07-13 2022-07-13")]
    [InlineData("Sept. 28", "2022-09-28", "2022-09-28 2022-09-28 2022-09-28")]
    [InlineData("on Saturday, November 27", "2010-11-27", "2010-11-27 2010-11-27 2010-11-27")]
    [InlineData("by the end of 2019", "2017-12/2019", "2017-12/2019 2017-12-01 2019-12-31")]
    [InlineData("by the end of September", "../2022-09", "../2022-09 .. 2022-09-30")]
    [InlineData("by the end of September", "2022-09", "2022-09 2022-09-01 2022-09-30")]
    [InlineData("since 2022", "2022/2024", "2022/2024 2022-01-01 2024-12-31")]
    [InlineData("since 2022", "2022/..", "2022/.. 2022-01-01 ..")]
    [InlineData("before the end of March", "2022-01", "2022-01 2022-01-01 2022-01-31")]
    [InlineData("after July 13", "2022-08", "2022-08 2022-08-01 2022-08-31")]
    [InlineData("in the 1990s", "1994", "1994 1994-01-01 1994-12-31")]
    [InlineData("early September", "2022-09", "2022-09 early 2022-09-01 2022-09-10")]
    [InlineData("in early September", "2022-09-05", "2022-09-05 2022-09-05 2022-09-05")]
    [InlineData("at the beginning of 2010", "2010", "2010 start 2010-01-01 2010-02-06")]
    [InlineData("at the end of the year", "2019", "2019 2019-01-01 2019-12-31")]
    [InlineData("in the last 10 years", "2012/2022", "2012/2022 2012-01-01 2022-12-31")]
    [InlineData("over the past decade", "2013/2022", "2013/2022 2013-01-01 2022-12-31")]
    [InlineData("in the last few months", "2022-05/2022-09", "2022-05/2022-09 2022-05-01 2022-09-30")]
    [InlineData("this week", "2022-10-03/2022-10-09", "2022-10-03/2022-10-09 2022-10-03 2022-10-09")]
    [InlineData("when the war began", "2022-02-24", "2022-02-24 2022-02-24 2022-02-24")]
    [InlineData("at the end of each year", "2010/2020", "2010/2020 2010-01-01 2020-12-31")]
    [InlineData("between July and September", "2022-08", "2022-08 2022-08-01 2022-08-31")]
    [InlineData("in 2017 or 2019", "[2017,2019]", "[2017,2019] 2017-01-01 2019-12-31")]
    [InlineData("July and August", "2022-07/2022-08", "2022-07/2022-08 2022-07-01 2022-08-31")]
    [InlineData("a December 2018 statement, as of September 2018", "2018-09", "2018-09 2018-09-01 2018-09-30")]
    public void The_words_agree_and_date_decides(string words, string date, string expected)
    {
        DateReading reading = DateReading.Of(words, date);

        Assert.Equal("", reading.Found);
        Assert.Equal(expected, reading.Said);
    }

    [Theory]
    [InlineData("in July", "2022-08")]
    [InlineData("in July", "2022")]
    [InlineData("Sept. 28", "2022-09-27")]
    [InlineData("September 2018", "2019-09")]
    [InlineData("by the end of 2019", "2020")]
    [InlineData("by the end of 2019", "2019/..")]
    [InlineData("since 2022", "2021")]
    [InlineData("since 2022", "../2022")]
    [InlineData("before 2019", "2019")]
    [InlineData("after 2019", "2019")]
    [InlineData("in the 1990s", "2001")]
    [InlineData("early September", "2022-09-20")]
    [InlineData("not before 2019", "2018")]
    [InlineData("late September", "2022-08")]
    [InlineData("in the last 10 years", "2002/2022")]
    [InlineData("2019", "2018/2019")]
    [InlineData("in 2017 or 2019", "2017/2020")]
    public void The_words_and_date_disagree(string words, string date) =>
        Assert.StartsWith("FACT2212", DateReading.Of(words, date).Found);

    [Theory]
    [InlineData("at the end of each year", "XXXX end .. ..")]
    [InlineData("every December", "XXXX-12 .. ..")]
    [InlineData("on 1 January", "XXXX-01-01 .. ..")]
    [InlineData("in early May", "XXXX-05 early .. ..")]
    public void What_recurs_needs_no_year(string words, string expected)
    {
        DateReading reading = DateReading.Of(words, recurs: true);

        Assert.Equal("", reading.Found);
        Assert.Equal(expected, reading.Said);
    }

    [Theory]
    [InlineData("2022-09", "early", "2022-09 early 2022-09-01 2022-09-10")]
    [InlineData("2022-02", "mid", "2022-02 mid 2022-02-10 2022-02-19")]
    [InlineData("2022", "late", "2022 late 2022-09-01 2022-12-31")]
    [InlineData("2022", "start", "2022 start 2022-01-01 2022-02-06")]
    [InlineData("2022", "end", "2022 end 2022-11-25 2022-12-31")]
    [InlineData("2022-21", "start", "2022-21 start 2022-03-01 2022-03-10")]
    public void Part_cuts_the_stated_date(string date, string part, string expected)
    {
        DateReading reading = DateReading.Of("then", date, part);

        Assert.Equal("", reading.Found);
        Assert.Equal(expected, reading.Said);
    }

    [Theory]
    [InlineData("no date here", null, null, "", "FACT2207 'no date here'")]
    [InlineData("in 1200 BC", null, null, "", "FACT2207 'in 1200 BC'")]
    [InlineData("early 2019", "2019", "late", "", "FACT2212 'early 2019'")]
    [InlineData("", null, null, "", "FACT2207 ''")]
    [InlineData("on 9/5/2018", null, null, "", "FACT2207 'on 9/5/2018'")]
    [InlineData("2017 or 2019", null, null, "", "FACT2208 '2019'")]
    [InlineData("in July", null, null, "", "FACT2209 'in July'")]
    [InlineData("in the last 10 years", null, null, "", "FACT2209 'in the last 10 years'")]
    [InlineData("2019", null, null, "withdrawn by ", "FACT2210 'by'")]
    [InlineData("2019", null, null, "Since\n", "FACT2210 'Since'")]
    [InlineData("July 2022", null, "early", "from ", "FACT2210 'from'")]
    [InlineData("September 2018", null, null, "at the end of ", "FACT2211 'the end of'")]
    [InlineData("September 2018", null, null, "by the end of ", "FACT2211 'by the end of'")]
    [InlineData("September 2018", null, null, "in early ", "FACT2211 'early'")]
    [InlineData("2018", null, null, "in mid-", "FACT2211 'mid-'")]
    [InlineData("in July", "2022-08", null, "", "FACT2212 'in July'")]
    [InlineData("Friday, November 27, 2010", null, null, "", "FACT2213 'Friday, November 27, 2010'")]
    [InlineData("on Friday, November 27", "2010-11-27", null, "", "FACT2213 'on Friday, November 27'")]
    [InlineData("2019", null, "erly", "", "FACT2214 'erly'")]
    [InlineData("then", "2019", "erly", "", "FACT2214 'erly'")]
    [InlineData("then", "2019-05-01", "early", "", "FACT2215 'early'")]
    [InlineData("early May 1, 2019", null, null, "", "FACT2215 'early May 1, 2019'")]
    [InlineData("early May 2019", null, "late", "", "FACT2216 'late'")]
    [InlineData("at the end of each year", null, null, "", "FACT2217 'at the end of each year'")]
    [InlineData("then", "1900-02-29", null, "", "FACT2202 '29'")]
    [InlineData("February 29, 1900", null, null, "", "FACT2202 'February 29, 1900'")]
    [InlineData("then", "2019/2018", null, "", "FACT2203 '2018'")]
    [InlineData("from 2019 to 2018", null, null, "", "FACT2203 'from 2019 to 2018'")]
    [InlineData("then", "2018-uu", null, "", "FACT2204 'u'")]
    [InlineData("then", "2018-01-01T10:00:00/2019", null, "", "FACT2205 'T10:00:00'")]
    [InlineData("then", "19", null, "", "FACT2206 '19'")]
    [InlineData("then", "Sept 2018", null, "", "FACT2201 'S'")]
    public void Refuses_at_the_place(string words, string? date, string? part, string before, string expected)
    {
        DateReading reading = DateReading.Of(words, date, part, before);

        Assert.Equal(expected, reading.Found);
        Assert.Equal("none", reading.Said);
    }

    [Theory]
    [InlineData("2019", "decided by ")]
    [InlineData("2019", "since ")]
    [InlineData("2019", "early ")]
    public void Words_outside_do_no_harm_where_date_is_stated(string words, string before) =>
        Assert.Equal("2019 2019-01-01 2019-12-31", DateReading.Of(words, "2019", before: before).Said);

    [Theory]
    [InlineData("decided by him, ")]
    [InlineData("from Moscow in ")]
    [InlineData("standby. ")]
    [InlineData("the end of it. ")]
    public void Other_words_outside_are_read_past(string before) =>
        Assert.Equal("2019 2019-01-01 2019-12-31", DateReading.Of("2019", before: before).Said);

    [Theory]
    [InlineData("Resolution 2397")]
    [InlineData("12,019 people")]
    [InlineData("$2019")]
    [InlineData("2019%")]
    [InlineData("they may march")]
    [InlineData("A2019")]
    [InlineData("3.2019")]
    public void Numbers_and_verbs_are_no_dates(string words) => Assert.StartsWith("FACT2207", DateReading.Of(words).Found);
}
