namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>A change is read as the ratio it makes, where the measure is one of ratios, and never as a level.</summary>
public sealed class LevelChangeTests
{
    [Theory]
    [InlineData("fell by 15 %", "percent", "fell by")]
    [InlineData("fell sharply by 15 %", "percent", "fell sharply by")]
    [InlineData("fell by about 15 %", "percent", "fell by")]
    [InlineData("was down 15 %", "percent", "down")]
    [InlineData("a drop of 15 %", "percent", "drop of")]
    [InlineData("a 15 % increase", "percent", "increase")]
    [InlineData("was cut by a third", "one", "cut by")]
    [InlineData("grew by 20 to 30 %", "percent", "grew by")]
    [InlineData("rose from 20 to 30 %", "percent", "rose")]
    [InlineData("fell from 20 %", "percent", "fell")]
    [InlineData("halved", "one", "halved")]
    [InlineData("doubled", "percent", "doubled")]
    [InlineData("fell", "percent", "fell")]
    [InlineData("more and more", "percent", "more and more")]
    [InlineData("rose by 84", "person", "rose by")]
    [InlineData("rose 84", "person", "rose")]
    [InlineData("down by 84", "person", "down by")]
    [InlineData("an increase of 84", "person", "increase of")]
    [InlineData("rose from 84 to 90", "person", "rose")]
    public void A_change_of_a_level_is_refused(string words, string unit, string marked) =>
        Assert.Equal($"FACT2020 {marked}", new FigureSample(words, unit, isLevel: true).Found);

    [Theory]
    [InlineData("rose by 84", "rose by")]
    [InlineData("down 84", "down")]
    [InlineData("rose from 84 to 90", "rose")]
    public void A_change_that_is_no_ratio_is_refused_everywhere(string words, string marked) => Assert.Equal($"FACT2020 {marked}", new FigureSample(words).Found);

    [Theory]
    [InlineData("fell by 15 %", "85")]
    [InlineData("was down 15 %", "85")]
    [InlineData("a drop of 15 %", "85")]
    [InlineData("a 15 % increase", "115")]
    [InlineData("was cut by a quarter", "75")]
    [InlineData("jumped by half", "150")]
    [InlineData("halved", "50")]
    public void A_change_is_a_ratio(string words, string value) => Assert.Equal(value, new FigureSample(words, "percent").Value);

    [Theory]
    [InlineData("fell to 15 %", "percent", "15")]
    [InlineData("makes up 15 %", "percent", "15")]
    [InlineData("15 % of the rise", "percent", "15")]
    [InlineData("fell by 15 %", "percent", "FACT2014 12")]
    [InlineData("cut 84 poles", "item", "84")]
    [InlineData("rose by 3 percentage points", "percentage-point", "3")]
    public void A_level_is_a_level(string words, string unit, string read) =>
        Assert.Equal(read, new FigureSample(words, unit, value: read == "FACT2014 12" ? "12" : null, isLevel: read != "FACT2014 12").Value);

    [Fact]
    public void A_value_says_the_level() => Assert.Equal("12", new FigureSample("fell by 15 %", "percent", value: "12", isLevel: true).Value);

    [Fact]
    public void A_modifier_that_says_a_change_is_refused() => Assert.Equal("FACT2020 it went", new FigureSample("it went", "percent", mod: "fell", isLevel: true).Found);
}
