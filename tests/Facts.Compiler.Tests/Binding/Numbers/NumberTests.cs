using System.Linq;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>Numbers in all their forms.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("21,000", "21000")]
    [InlineData("21 000", "21000")]
    [InlineData("21\u00A0000", "21000")]
    [InlineData("21\u202F000", "21000")]
    [InlineData("1 234 567.50", "1234567.50")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.5 million", "1500000")]
    [InlineData("1.50 million", "1500000")]
    [InlineData("1.5 mn", "1500000")]
    [InlineData("2.5bn", "2500000000")]
    [InlineData("30k", "30000")]
    [InlineData("-4", "-4")]
    [InlineData("\u22124", "-4")]
    [InlineData("minus six", "-6")]
    [InlineData("+4", "4")]
    [InlineData(".5", "0.5")]
    [InlineData("0.800", "0.800")]
    [InlineData("six", "6")]
    [InlineData("Six", "6")]
    [InlineData("twenty-one", "21")]
    [InlineData("twenty one", "21")]
    [InlineData("nineteen", "19")]
    [InlineData("two thousand", "2000")]
    [InlineData("one hundred and five", "105")]
    [InlineData("one hundred five", "105")]
    [InlineData("fifteen hundred", "1500")]
    [InlineData("two hundred thousand", "200000")]
    [InlineData("three million, the ministry said", "3000000")]
    [InlineData("two billion three hundred and forty-five million six hundred and seventy-eight thousand nine hundred and twelve", "2345678912")]
    [InlineData("a dozen", "12")]
    [InlineData("two dozen", "24")]
    [InlineData("half a dozen", "6")]
    [InlineData("a hundred", "100")]
    [InlineData("another hundred", "100")]
    [InlineData("a thousand and one", "1001")]
    [InlineData("half a million", "500000")]
    [InlineData("a quarter of a million", "250000")]
    [InlineData("two and a half million", "2500000")]
    [InlineData("a million and a half", "1500000")]
    [InlineData("two million and a half people", "2500000")]
    [InlineData("2 million and a half", "2500000")]
    [InlineData("a dozen and a half", "18")]
    [InlineData("2½", "2.5")]
    [InlineData("2 1/2", "2.5")]
    [InlineData("20 thousand", "20000")]
    [InlineData("a total of six", "6")]
    [InlineData("some hundred", "100")]
    [InlineData("\u20134", "-4")]
    [InlineData("\u20114", "-4")]
    [InlineData("quarter of a million", "250000")]
    [InlineData("30 k", "30000")]
    [InlineData("5 mio", "5000000")]
    [InlineData("1.5 Mrd", "1500000000")]
    [InlineData("2.5 lakh", "250000")]
    [InlineData("five crore", "50000000")]
    [InlineData("2 milliard", "2000000000")]
    [InlineData("2 quintillion", "2000000000000000000")]
    [InlineData("-.5", "-0.5")]
    public void A_number_is_the_value_it_stands_for(string words, string value) => Assert.Equal(value, new FigureSample(words, "Unknown").Value);

    [Theory]
    [InlineData("half", "0.5")]
    [InlineData("one half", "0.5")]
    [InlineData("a third of it", "null")]
    [InlineData("one-third", "null")]
    [InlineData("three quarters", "0.75")]
    [InlineData("three-quarters", "0.75")]
    [InlineData("¾", "0.75")]
    [InlineData("⅛", "0.125")]
    [InlineData("1/4", "0.25")]
    [InlineData("nine tenths", "0.9")]
    [InlineData("three out of four", "0.75")]
    [InlineData("1 out of 3", "null")]
    [InlineData("quadrupled", "4")]
    [InlineData("one in ten", "0.1")]
    [InlineData("1 in 10 people", "0.1")]
    [InlineData("a one-in-ten chance", "0.1")]
    [InlineData("1-in-10", "0.1")]
    [InlineData("two in every five", "0.4")]
    [InlineData("nine out of every ten", "0.9")]
    [InlineData("5 per thousand", "0.005")]
    [InlineData("5 per 100,000 people", "0.00005")]
    public void A_fraction_is_a_pure_number(string words, string value) => Assert.Equal(value, new FigureSample(words, "one").Value);

    [Theory]
    [InlineData("\u20134 °C", "[-4, -4]")]
    [InlineData("from \u201320 to 30 °C", "[-20, 30]")]
    [InlineData("\u201330 – \u201320 °C", "[-30, -20]")]
    [InlineData("20 \u201330 °C", "[20, 30]")]
    public void A_dash_that_touches_a_number_alone_is_its_sign(string words, string core) => Assert.Equal(core, new FigureSample(words, "Cel").Core);

    [Theory]
    [InlineData("20–30", "[20, 30]")]
    [InlineData("20-30", "[20, 30]")]
    [InlineData("20 – 30", "[20, 30]")]
    [InlineData("20—30", "[20, 30]")]
    [InlineData("20 to 30", "[20, 30]")]
    [InlineData("six to eight", "[6, 8]")]
    [InlineData("from six to eight", "[6, 8]")]
    [InlineData("between 20 and 30", "[20, 30]")]
    [InlineData("between one hundred and two hundred", "[100, 200]")]
    [InlineData("between one hundred and five and two hundred", "[105, 200]")]
    [InlineData("20 to 30 million", "[20000000, 30000000]")]
    [InlineData("two to three thousand", "[2000, 3000]")]
    [InlineData("500 to 1 million", "[500, 1000000]")]
    [InlineData("1.5–2 million", "[1500000, 2000000]")]
    [InlineData("30k–40k", "[30000, 40000]")]
    [InlineData("20 people to 30 people", "[20, 30]")]
    [InlineData("20 –30", "[20, 30]")]
    [InlineData("20 to 30 people", "[20, 30]")]
    public void A_range_has_two_ends(string words, string core)
    {
        var sample = new FigureSample(words);

        Assert.Equal((core, core, "range", "null"), (sample.Core, sample.Outer, sample.Modifier, sample.Value));
    }

    [Theory]
    [InlineData("10-12-hour days", "h/d", "[10, 12]")]
    [InlineData("10–12 hours", "h", "[10, 12]")]
    [InlineData("10- to 12-hour", "h/d", "[10, 12]")]
    [InlineData("ten- to twelve-hour shifts", "h/d", "[10, 12]")]
    [InlineData("from 10- to 12-hour", "h/d", "[10, 12]")]
    [InlineData("20–30 %", "percent", "[20, 30]")]
    [InlineData("20 % to 30 %", "percent", "[20, 30]")]
    [InlineData("$20–30", "USD", "[20, 30]")]
    [InlineData("$20 to $30", "USD", "[20, 30]")]
    [InlineData("a third to a half", "one", "[1/3, 0.5]")]
    [InlineData("between a third and a half", "percent", "[100/3, 50]")]
    public void A_range_has_its_unit_on_one_side_or_both(string words, string unit, string core) => Assert.Equal(core, new FigureSample(words, unit).Core);

    [Theory]
    [InlineData("8 a.m. to 8 p.m.", "12")]
    [InlineData("from 8 am to 8 pm", "12")]
    [InlineData("8am–8pm", "12")]
    [InlineData("8 AM to 8 PM", "12")]
    [InlineData("all day from eight a.m. to eight p.m.", "12")]
    [InlineData("8 p.m. to 8 a.m.", "12")]
    [InlineData("10 pm to 6 am", "8")]
    [InlineData("noon to midnight", "12")]
    [InlineData("midnight to noon", "12")]
    [InlineData("6 am till noon", "6")]
    [InlineData("08:00 to 20:00", "12")]
    [InlineData("22:00–06:30", "8.5")]
    [InlineData("8:30 a.m. to 5:00 p.m.", "8.5")]
    [InlineData("8:20 a.m. to 5 p.m.", "null")]
    [InlineData("9 to 5 p.m.", "8")]
    [InlineData("2 to 4 p.m.", "2")]
    [InlineData("between 8 a.m. and 8 p.m.", "12")]
    [InlineData("12 a.m. to 12 p.m.", "12")]
    [InlineData("6 a.m. to 6 a.m.", "24")]
    public void Clock_times_are_the_hours_between_them(string words, string value)
    {
        var sample = new FigureSample(words, "h/d");

        Assert.Equal((value, "exact"), (sample.Value, sample.Modifier));
        Assert.Equal(value, new FigureSample(words, "h").Value);
    }

    [Theory]
    [InlineData("13-hour", "h/d", "13")]
    [InlineData("13-hour days", "h/d", "13")]
    [InlineData("18 hours a day", "h/d", "18")]
    [InlineData("five hours and a half", "h", "5.5")]
    [InlineData("5 hours and a quarter a day", "h/d", "5.25")]
    [InlineData("$5 billion a year", "USD/a", "5000000000")]
    [InlineData("three days off every year", "d/a", "3")]
    [InlineData("three days off each year", "d/a", "3")]
    [InlineData("18 hours per day", "h/d", "18")]
    [InlineData("18 hours of work each day", "h/d", "18")]
    [InlineData("18 hours daily", "h/d", "18")]
    [InlineData("18 h/d", "h/d", "18")]
    [InlineData("as little as three days per year", "d/a", "3")]
    [InlineData("30 km", "km", "30")]
    [InlineData("30km", "km", "30")]
    [InlineData("30 km/h", "km/h", "30")]
    [InlineData("half an hour", "h", "0.5")]
    [InlineData("half a day", "d", "0.5")]
    [InlineData("a quarter of an hour", "h", "0.25")]
    [InlineData("half-hour", "h", "0.5")]
    [InlineData("2½ hours", "h", "2.5")]
    [InlineData("$300 a month", "USD/mo", "300")]
    [InlineData("US$300", "USD", "300")]
    [InlineData("USD 300", "USD", "300")]
    [InlineData("300 dollars", "USD", "300")]
    [InlineData("$1.5m", "USD", "1500000")]
    [InlineData("€2.5 billion", "EUR", "2500000000")]
    [InlineData("-$30", "USD", "-30")]
    [InlineData("50%", "percent", "50")]
    [InlineData("50 percent", "percent", "50")]
    [InlineData("50 per cent", "percent", "50")]
    [InlineData("half a percent", "percent", "0.5")]
    [InlineData("3 percentage points", "percentage-point", "3")]
    [InlineData("21,000 North Koreans", "person", "21000")]
    [InlineData("21,000 workers sent over the border", "person", "21000")]
    [InlineData("five company officials", "person", "5")]
    [InlineData("seven time zones", "Unknown", "7")]
    [InlineData("24hr", "h", "24")]
    public void A_unit_touches_its_number(string words, string unit, string value) => Assert.Equal(value, new FigureSample(words, unit).Value);

    [Theory]
    [InlineData("over only 30", "over")]
    [InlineData("about the 30", "about")]
    [InlineData("over another 30", "over")]
    [InlineData("up to a total of 30", "max")]
    [InlineData("at least an additional 30", "min")]
    [InlineData("just 30", "exact")]
    [InlineData("well over 30", "over")]
    [InlineData("only just over 30", "over")]
    [InlineData("just under 30", "nearly")]
    [InlineData("over the border, 30", "exact")]
    [InlineData("30 people or more", "min")]
    [InlineData("30 or more people", "min")]
    [InlineData("30+ people", "min")]
    [InlineData("30 workers or so", "about")]
    [InlineData("30 or fewer", "max")]
    [InlineData("at least 30 or more", "min")]
    [InlineData("about tens of thousands", "order")]
    [InlineData("OVER\n  30", "over")]
    [InlineData("many crews of the 30", "exact")]
    [InlineData("not above 30", "max")]
    [InlineData("not exceeding 30", "max")]
    [InlineData("not below 30", "min")]
    [InlineData("never more than 30", "max")]
    [InlineData("not quite 30", "nearly")]
    [InlineData("30-ish", "about")]
    [InlineData("30-plus people", "min")]
    [InlineData("no more than anyone thought, none", "none")]
    [InlineData("many went, few came", "many")]
    public void A_modifier_counts_where_it_touches(string words, string modifier) => Assert.Equal(modifier, new FigureSample(words).Modifier);

    [Theory]
    [InlineData("18 hours a day or more", "h/d", "min")]
    [InlineData("18+ hours a day", "h/d", "min")]
    [InlineData("over $30", "USD", "over")]
    [InlineData("about -4 °C", "Cel", "about")]
    public void A_modifier_touches_past_the_unit(string words, string unit, string modifier) => Assert.Equal(modifier, new FigureSample(words, unit).Modifier);

    [Fact]
    public void Nothing_touches_across_a_nested_figure()
    {
        Assert.Equal("exact", new FigureSample("over \uFFFC 30").Modifier);
        Assert.Equal("6", new FigureSample("six \uFFFC hours").Value);
    }

    [Theory]
    [InlineData("has halved since 2022", "one", "0.5", "since 2022")]
    [InlineData("as many as 50,000 workers in the last 10 years", "person", "50000", "in the last 10 years")]
    [InlineData("21,000 as of September 2018", "person", "21000", "as of September 2018")]
    [InlineData("tens of thousands by the end of 2019", "person", "null", "by the end of 2019")]
    public void A_date_is_no_number(string words, string unit, string value, string date)
    {
        var sample = new FigureSample(words, unit);

        Assert.Equal(value, sample.Value);
        Assert.Equal([date], sample.Reading!.DatePhrases.Select(phrase => words.Substring(phrase.Span.Start, phrase.Span.Length)));
    }

    [Theory]
    [InlineData("six brigades a site", "6")]
    [InlineData("six brigades a day", "FACT2016 day")]
    [InlineData("six sites", "FACT2015 sites")]
    public void The_parts_of_a_compound_may_be_the_project_s_own(string words, string value)
    {
        UnitDefinition brigade = UnitRegistry.Own("brigade", "brigade", "brigades", null);
        UnitDefinition site = UnitRegistry.Find("site")!;

        Assert.Equal(value, new FigureSample(words, UnitRegistry.Compound(brigade, site), brigade, site).Value);
    }
}
