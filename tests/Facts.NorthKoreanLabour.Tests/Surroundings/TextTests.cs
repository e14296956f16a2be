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
    public void A_figure_reads_as_its_words_do() => Assert.Equal("about 19000 persons", Figures.RfaEscapes.WorkersEmployed2018.ToString());

    [Fact]
    public void A_format_and_a_culture_are_those_of_decimal()
    {
        Assert.Equal("about 19.000 persons", Figures.RfaEscapes.WorkersEmployed2018.ToString("N0", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("21,000 persons", string.Create(CultureInfo.InvariantCulture, $"{Figures.RfaEscapes.WorkersInRussia2018:N0}"));
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
