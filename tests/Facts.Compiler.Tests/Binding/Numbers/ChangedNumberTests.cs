using System.Linq;
using Facts.Compiler.Binding.Numbers;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>What touches a number and changes it is never read past.</summary>
public sealed class ChangedNumberTests
{
    [Theory]
    [InlineData("179 cents", "EUR", "cents")]
    [InlineData("179 euro cents", "EUR", "cents")]
    [InlineData("179 US cents", "USD", "US cents")]
    [InlineData("17 ct/kWh", "EUR/kWh", "ct")]
    [InlineData("50 pence", "GBP", "pence")]
    [InlineData("50p", "GBP", "p")]
    [InlineData("5 kopecks", "RUB", "kopecks")]
    [InlineData("14.2 Mm³", "m3", "Mm³")]
    [InlineData("14.2 hm³", "m3", "hm³")]
    [InlineData("30 Wh", "kWh", "Wh")]
    [InlineData("30 PJ", "J", "PJ")]
    [InlineData("30 mWh", "MWh", "mWh")]
    [InlineData("5 Mm", "mm", "Mm")]
    [InlineData("5 megalitres", "L", "megalitres")]
    [InlineData("5 cubic feet", "m3", "cubic feet")]
    [InlineData("5 m squared", "m", "squared")]
    [InlineData("5 hundredweight", "kg", "hundredweight")]
    [InlineData("5 decades", "a", "decades")]
    [InlineData("5 F", "Cel", "F")]
    [InlineData("5 degrees F", "Cel", "F")]
    [InlineData("250 K people", "person", "K")]
    [InlineData("250 B people", "person", "B")]
    [InlineData("1.5 mil", "person", "mil")]
    [InlineData("three score", "person", "score")]
    [InlineData("two pairs", "person", "pairs")]
    [InlineData("84–million", "person", "–million")]
    [InlineData("5 (million)", "person", "(million")]
    [InlineData("84 infants per thousand", "one", "per thousand")]
    [InlineData("5-fold", "percent", "-fold")]
    [InlineData("10 times fewer", "one", "times fewer")]
    [InlineData("5 orders of magnitude", "one", "orders of magnitude")]
    [InlineData("5 × 10^6", "person", "×")]
    [InlineData("10⁶", "person", "⁶")]
    [InlineData("84.000 people", "person", "84.000")]
    [InlineData("84^1 bursts", "person", "^")]
    [InlineData("84¹", "person", "¹")]
    [InlineData("84³ bursts", "person", "³")]
    [InlineData("8４", "person", "４")]
    [InlineData("50-odd people", "person", "-odd")]
    [InlineData("84?", "person", "?")]
    [InlineData("84 fewer people", "person", "fewer")]
    [InlineData("4 °C below zero", "Cel", "below zero")]
    public void What_stands_behind_is_refused(string words, string unit, string marked) => AssertRefused(words, unit, marked);

    [Theory]
    [InlineData("not 84", "person", "not")]
    [InlineData("no longer the 84", "person", "no longer")]
    [InlineData("there weren't about 84", "person", "weren't")]
    [InlineData("not a single one", "person", "not")]
    [InlineData("never 84", "person", "never")]
    [InlineData("none of these 84", "person", "none of")]
    [InlineData("barely 84", "person", "barely")]
    [InlineData("hardly more than 84", "person", "hardly")]
    [InlineData("all but 84", "person", "all but")]
    [InlineData("twice as many as 84", "person", "twice")]
    [InlineData("quarter of 84", "person", "quarter of")]
    [InlineData("every 84", "person", "every")]
    [InlineData("negative 4 °C", "Cel", "negative")]
    [InlineData("—4 °C", "Cel", "—")]
    [InlineData("— 4 °C", "Cel", "—")]
    [InlineData("– 4 °C", "Cel", "–")]
    [InlineData("- $4", "USD", "-")]
    [InlineData("(5)", "USD", "(")]
    [InlineData("±84", "person", "±")]
    [InlineData("+/- 84", "person", "+/-")]
    [InlineData("≠84", "person", "≠")]
    [InlineData("√84", "person", "√")]
    public void What_stands_before_is_refused(string words, string unit, string marked) => AssertRefused(words, unit, marked);

    [Theory]
    [InlineData("not many", "not")]
    [InlineData("almost none", "almost")]
    public void What_changes_a_word_of_quantity_is_refused(string words, string marked) => AssertRefused(words, "person", marked);

    [Theory]
    [InlineData("179 cents", "EUR", "1.79", null, "1.79", "exact")]
    [InlineData("about 5 × 10^6", "person", "5000000", "about", "5000000", "about")]
    [InlineData("— 4 °C", "Cel", "-4", null, "-4", "exact")]
    [InlineData("none of the 84", "person", "0", null, "0", "exact")]
    [InlineData("not 84", "person", null, "exact", "84", "exact")]
    [InlineData("barely 84", "person", null, "over", "84", "over")]
    [InlineData("almost none", "person", null, "few", "FACT2010 few", "FACT2010 few")]
    public void Attributes_say_what_is_meant(string words, string unit, string? value, string? mod, string read, string modifier)
    {
        var sample = new FigureSample(words, unit, mod, value);

        Assert.Equal((read, modifier), (sample.Value, sample.Modifier));
    }

    [Theory]
    [InlineData("5 C", "Cel", "5")]
    [InlineData("5 m long", "m", "5")]
    [InlineData("8,848 m above sea level", "m", "8848")]
    [InlineData("€5.50 a day", "EUR/d", "5.50")]
    [InlineData("84 gross tonnes", "t", "84")]
    [InlineData("300 euros gross", "EUR", "300")]
    [InlineData("five times", "event", "5")]
    [InlineData("84 people in the US", "person", "84")]
    [InlineData("the crew — 84 people", "person", "84")]
    [InlineData("5-fold", "one", "5")]
    [InlineData("84.000 m", "m", "84.000")]
    [InlineData("1.251 million", "person", "1251000")]
    [InlineData("5,-", "EUR", "5")]
    public void Other_words_are_read_past(string words, string unit, string value) => Assert.Equal(value, new FigureSample(words, unit).Value);

    [Theory]
    [InlineData("minus ", "minus")]
    [InlineData("it was -", "-")]
    [InlineData("twice ", "twice")]
    public void Words_left_of_the_brackets_are_missed(string before, string marked) =>
        Assert.Equal($"FACT2008 {marked}", new FigureSample("4 °C", "Cel", before: before).Found);

    [Theory]
    [InlineData("half of the ")]
    [InlineData("COVID-")]
    [InlineData("- ")]
    public void Other_words_left_of_the_brackets_are_not(string before) => Assert.Equal("4", new FigureSample("4 °C", "Cel", before: before).Value);

    [Fact]
    public void A_message_says_what_to_write() => Assert.EndsWith(
        "Say the number that is meant as value=, as in value=\"1.79\", or end the brackets before 'cents' if it does not belong to the number.",
        new FigureSample("179 cents", "EUR").Messages.Single());

    [Fact]
    public void Every_word_of_the_table_is_found()
    {
        foreach (ChangingRow row in ChangingWords.Rows)
        {
            string[] units = row.Scope switch
            {
                ChangingScope.Money => ["EUR"],
                ChangingScope.NotOne => ["percent"],
                ChangingScope.Dimension => [UnitRegistry.Ids.First(id => UnitRegistry.Find(id)!.Dimension == row.Dimension)],
                _ => ["item"],
            };
            Assert.All(row.Before, words => Assert.StartsWith($"FACT2019 {words}", new FigureSample($"{words} 18", units[0]).Found));
            Assert.All(row.After, words => Assert.StartsWith("FACT20", new FigureSample($"18 {words}", units[0]).Found));
        }
    }

    private static void AssertRefused(string words, string unit, string marked) => Assert.Equal($"FACT2019 {marked}", new FigureSample(words, unit).Found);
}
