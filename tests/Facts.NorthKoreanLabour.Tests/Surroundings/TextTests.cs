using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using NorthKoreanLabour;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>Facts as text: for people, in formats and cultures, and in a debugger.</summary>
public sealed class TextTests
{
    [Fact]
    public void A_figure_reads_as_its_words_do_in_formats_and_cultures()
    {
        // begin-snippet: text
        var employed = Figures.RfaEscapes.WorkersEmployed2018;

        string same = employed.ToString();    // about 19000 persons, in every culture
        string grouped = employed.ToString("N0", CultureInfo.GetCultureInfo("de-DE"));    // about 19.000 persons
        string inText = string.Create(CultureInfo.InvariantCulture, $"{employed:N0} in {employed.Place}");    // about 19,000 persons in Russia
        // end-snippet

        Assert.Equal("about 19000 persons", same);
        Assert.Equal("about 19.000 persons", grouped);
        Assert.Equal("about 19,000 persons in Russia", inText);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Without_a_culture_the_text_is_the_same_everywhere(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("about 19000 persons", Figures.RfaEscapes.WorkersEmployed2018.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A debugger evaluates ToString alone, and does not open every property of a fact, each of which leads to others.</summary>
    [Theory]
    [InlineData(typeof(Figure))]
    [InlineData(typeof(Figure<>))]
    [InlineData(typeof(FactDate))]
    [InlineData(typeof(DatedEvent))]
    [InlineData(typeof(Place))]
    [InlineData(typeof(Source))]
    [InlineData(typeof(Measure))]
    [InlineData(typeof(Document))]
    [InlineData(typeof(Fact))]
    public void A_debugger_shows_the_text(Type type) =>
        Assert.StartsWith("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value, StringComparison.Ordinal);

    [Fact]
    public void The_text_of_every_fact_is_one_line() =>
        Assert.All(Dataset.Figures.All.Select(figure => figure.ToString()).Concat(Dataset.Dates.All.Select(date => date.ToString())), text => Assert.DoesNotContain('\n', text));
}
