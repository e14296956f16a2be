using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>Every rule of the family: what it finds, at exactly which characters, and what it lets pass.</summary>
public sealed class NumberRuleTests
{
    [Theory]
    [InlineData("the workers on the farms", "FACT2001 the workers on the farms")]
    [InlineData(" the workers ", "FACT2001 the workers")]
    [InlineData("", "FACT2001 ")]
    [InlineData("since 2022", "FACT2001 since 2022")]
    [InlineData("in hundredfold", "FACT2001 in hundredfold")]
    [InlineData("an hour and a half", "FACT2001 an hour and a half")]
    [InlineData("one after another", "FACT2001 one after another")]
    [InlineData("more than before", "FACT2001 more than before")]
    [InlineData("no longer there", "FACT2001 no longer there")]
    [InlineData("the second source", "FACT2002 second")]
    [InlineData("twenty-first crew", "FACT2002 twenty-first")]
    [InlineData("2nd crew", "FACT2002 2nd")]
    [InlineData("a third source", "FACT2002 third")]
    [InlineData("Resolution 2397", "FACT2003 Resolution 2397")]
    [InlineData("after Resolution 2397, 21,000 workers", "FACT2003 Resolution 2397")]
    [InlineData("No. 6", "FACT2003 No. 6")]
    [InlineData("room no. 6", "FACT2003 room no. 6")]
    [InlineData("# 6", "FACT2003 # 6")]
    [InlineData("COVID-19", "FACT2003 COVID-19")]
    [InlineData("the G7 crews", "FACT2003 G7")]
    [InlineData("version 1.2.3", "FACT2003 version 1.2.3")]
    [InlineData("28.09.2022", "FACT2003 28.09.2022")]
    [InlineData("9/11", "FACT2003 9/11")]
    [InlineData("at 8 p.m.", "FACT2003 8 p.m.")]
    [InlineData("at 20:00", "FACT2003 20:00")]
    [InlineData("3x", "FACT2003 3x")]
    [InlineData("21,000 workers of 50,000", "FACT2004 50,000")]
    [InlineData("six workers and two officials", "FACT2004 two")]
    [InlineData("half of the 21,000 workers", "FACT2004 21,000")]
    [InlineData("six crews, dozens of them idle", "FACT2004 dozens")]
    [InlineData("six seven eight", "FACT2004 seven")]
    [InlineData("20 to 30 crews in 3 ports", "FACT2004 3")]
    [InlineData("21,00", "FACT2005 21,00")]
    [InlineData("1,5 million workers", "FACT2005 1,5")]
    [InlineData("1,00,000", "FACT2005 1,00,000")]
    [InlineData("251'000 workers", "FACT2005 251'000")]
    [InlineData("1’251’000", "FACT2005 1’251’000")]
    [InlineData("1.251.000", "FACT2005 1.251.000")]
    [InlineData("over 2100,000", "FACT2005 2100,000")]
    [InlineData("12345678901234567890123456789", "FACT2006 12345678901234567890123456789")]
    [InlineData("1234567890123456789012345 million", "FACT2006 1234567890123456789012345 million")]
    [InlineData("0.00000000000000000000000000001", "FACT2006 0.00000000000000000000000000001")]
    [InlineData("from 30 to 20", "FACT2007 from 30 to 20")]
    [InlineData("30–20 people", "FACT2007 30–20 people")]
    [InlineData("about 30 or more", "FACT2011 or more")]
    [InlineData("about 20–30", "FACT2011 about")]
    [InlineData("over tens of thousands", "FACT2011 over")]
    [InlineData("six hours", "FACT2015 hours")]
    [InlineData("six companies", "FACT2015 companies")]
    [InlineData("$30", "FACT2015 $")]
    [InlineData("13-hour", "FACT2015 hour")]
    [InlineData("hundreds of hours", "FACT2015 hours")]
    [InlineData("a few days", "FACT2015 days")]
    [InlineData("8 a.m. to 8 p.m.", "FACT2015 8 a.m. to 8 p.m.")]
    [InlineData("30 %", "FACT2015 %")]
    [InlineData("6 people a day", "FACT2016 day")]
    [InlineData("21,000 people per site", "FACT2016 site")]
    [InlineData("half", "FACT2017 half")]
    [InlineData("most", "FACT2017 most")]
    [InlineData("halved", "FACT2017 halved")]
    [InlineData("one in ten", "FACT2017 one in ten")]
    [InlineData("fell by 30 %", "FACT2017 30 %")]
    [InlineData("-4", "FACT2018 -4")]
    [InlineData("fewer than 0", "FACT2018 fewer than 0")]
    public void The_words_of_a_count_are_refused(string words, string found) => AssertFound(found, new FigureSample(words));

    [Theory]
    [InlineData("18 hours a week", "h/d", "FACT2016 week")]
    [InlineData("18 hours of work a week", "h/d", "FACT2016 week")]
    [InlineData("18 hours weekly", "h/d", "FACT2016 weekly")]
    [InlineData("three days off every month", "d/a", "FACT2016 month")]
    [InlineData("three days off each month", "d/a", "FACT2016 month")]
    [InlineData("18 days", "h/d", "FACT2015 days")]
    [InlineData("18 hours", "d", "FACT2015 hours")]
    [InlineData("8 am to 8 pm", "h/wk", "FACT2015 8 am to 8 pm")]
    [InlineData("25 hours a day", "h/d", "FACT2018 25 hours")]
    [InlineData("over 24 hours", "h/d", "FACT2018 over 24 hours")]
    [InlineData("50 %", "one", "FACT2015 %")]
    [InlineData("300 euros", "USD", "FACT2015 euros")]
    [InlineData("€300", "USD", "FACT2015 €")]
    [InlineData("$300 a day", "USD/mo", "FACT2016 day")]
    [InlineData("-300 °C", "Cel", "FACT2018 -300 °C")]
    public void The_unit_of_the_words_is_refused(string words, string unit, string found) => AssertFound(found, new FigureSample(words, unit));

    [Theory]
    [InlineData("about ", "21,000", "FACT2008 about")]
    [InlineData("there were more than\n", "21,000", "FACT2008 more than")]
    [InlineData("just under ", "21,000", "FACT2008 just under")]
    [InlineData("There were SOME ", "21,000", "FACT2008 SOME")]
    [InlineData("~", "21,000", "FACT2008 ~")]
    [InlineData("nearly ", "the crew", "FACT2008 nearly")]
    public void A_modifier_outside_is_refused(string before, string words, string found) => AssertFound(found, new FigureSample(words, before: before));

    [Theory]
    [InlineData("21,000", "abuot", "FACT2009 abuot")]
    [InlineData("21,000", "", "FACT2009 ")]
    [InlineData("about 21,000", "over", "FACT2010 over")]
    [InlineData("about 21,000", "exact", "FACT2010 exact")]
    [InlineData("21,000", "few", "FACT2010 few")]
    [InlineData("21,000", "range", "FACT2010 range")]
    [InlineData("20–30", "about", "FACT2010 about")]
    [InlineData("many", "few", "FACT2010 few")]
    [InlineData("tens of thousands", "about", "FACT2010 about")]
    [InlineData("the crew", "about", "FACT2012 about")]
    [InlineData("the crew", "range", "FACT2012 range")]
    [InlineData("the crew", "exact", "FACT2012 exact")]
    [InlineData("the crew", "order", "FACT2012 order")]
    public void A_wrong_mod_is_refused(string words, string mod, string found) => AssertFound(found, new FigureSample(words, mod: mod));

    [Theory]
    [InlineData("the crew", "21,000", null, "FACT2013 21,000")]
    [InlineData("the crew", "1e5", null, "FACT2013 1e5")]
    [InlineData("the crew", "six", null, "FACT2013 six")]
    [InlineData("the crew", "", null, "FACT2013 ")]
    [InlineData("the crew", "5.", null, "FACT2013 5.")]
    [InlineData("the crew", "12345678901234567890123456789", null, "FACT2006 12345678901234567890123456789")]
    [InlineData("21,000", "20000", null, "FACT2014 20000")]
    [InlineData("20–30", "25", null, "FACT2014 25")]
    [InlineData("tens of thousands", "20000", null, "FACT2014 20000")]
    [InlineData("none", "3", null, "FACT2014 3")]
    [InlineData("a few", "300", null, "FACT2014 300")]
    [InlineData("the crew", "6", "few", "FACT2010 few")]
    [InlineData("the crew", "6", "none", "FACT2010 none")]
    [InlineData("the crew", "6", "order", "FACT2012 order")]
    [InlineData("the crew", "6", "plusminus", "FACT2012 plusminus")]
    [InlineData("the crew", "-6", null, "FACT2018 -6")]
    public void A_wrong_value_is_refused(string words, string value, string? mod, string found) => AssertFound(found, new FigureSample(words, mod: mod, value: value));

    [Theory]
    [InlineData("the crew", "6", null, "6", "exact")]
    [InlineData("the crew", "6.50", "about", "6.50", "about")]
    [InlineData("the crew", "1000", "order", "null", "order")]
    [InlineData("the second crew", "6", null, "6", "exact")]
    [InlineData("nobody", "0", "none", "0", "none")]
    [InlineData("many", "300", null, "300", "exact")]
    [InlineData("21,000", "21000", null, "21000", "exact")]
    [InlineData("7.50", "7.5", null, "7.50", "exact")]
    [InlineData("21,000", null, "over", "21000", "over")]
    [InlineData("about 21,000", null, "about", "21000", "about")]
    [InlineData("20–30", null, "range", "null", "range")]
    [InlineData("the crew", null, "few", "null", "few")]
    [InlineData("the crew", null, "dozens", "null", "dozens")]
    [InlineData("the crew", null, "many", "null", "many")]
    [InlineData("the crew", null, "some", "null", "some")]
    [InlineData("the crew", null, "none", "0", "none")]
    public void A_value_or_mod_that_agrees_is_taken(string words, string? value, string? mod, string read, string modifier)
    {
        var sample = new FigureSample(words, mod: mod, value: value);

        Assert.Equal((read, modifier), (sample.Value, sample.Modifier));
    }

    [Theory]
    [InlineData("about ", "21,000", "exact", "exact")]
    [InlineData("about ", "21,000", "about", "about")]
    [InlineData("about the ", "21,000", null, "exact")]
    [InlineData("about, ", "21,000", null, "exact")]
    [InlineData("roundabout ", "21,000", null, "exact")]
    [InlineData("", "21,000", null, "exact")]
    public void What_stands_before_decides_nothing_else(string before, string words, string? mod, string modifier) =>
        Assert.Equal(modifier, new FigureSample(words, mod: mod, before: before).Modifier);

    [Fact]
    public void A_message_names_the_nearest_modifier() =>
        Assert.StartsWith("There is no modifier 'abuot'; did you mean 'about'? Expected one of: exact, strict, ", new FigureSample("six", mod: "abuot").Messages.Single());

    [Theory]
    [InlineData("two-thirds", "0.67", "which say 2/3.")]
    [InlineData("2 to 3", "2", "which say more than one number.")]
    public void A_message_says_which_number_the_words_have(string words, string value, string said) =>
        Assert.Contains(said, new FigureSample(words, "one", value: value).Messages.Single());

    [Fact]
    public void A_message_says_what_to_do_with_a_modifier_outside() =>
        Assert.Contains("Take 'about' into the brackets, or say mod=about", new FigureSample("six", before: "about ").Messages.Single());

    [Theory]
    [InlineData("251'000", "The apostrophes in '251'000' do not part thousands, as in 21,000. Write 251,000.")]
    [InlineData("1.251.000", "The points in '1.251.000' do not part thousands, as in 21,000. Write 1,251,000.")]
    public void A_message_says_how_thousands_are_parted(string words, string message) => Assert.Equal(message, new FigureSample(words).Messages.Single());

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        string[] ids = [.. NumberRules.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct().OrderBy(id => id), ids);
        Assert.All(NumberRules.All, rule => Assert.False(rule.IsConfigurable));
    }

    private static void AssertFound(string found, FigureSample sample)
    {
        Assert.Equal(found, sample.Found);
        Assert.Null(sample.Reading);
        Assert.All(sample.Messages, message => Assert.DoesNotContain("{", message));
    }
}
