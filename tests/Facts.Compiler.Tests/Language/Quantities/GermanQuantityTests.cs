using System;
using System.Linq;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Compiler.Tests.Language.Quantities;

/// <summary>What the German lexicon says, read by the grammar alone.</summary>
public sealed class GermanQuantityTests
{
    private static readonly UnitVocabulary s_person = Simple("person", ["person", "persons"], [], UnitRole.Counted);
    private static readonly UnitVocabulary s_year = Simple("a", ["year", "years"], ["a"], UnitRole.Measured);
    private static readonly UnitVocabulary s_hour = Simple("h", ["hour", "hours"], ["h"], UnitRole.Measured) with { IsHours = true };
    private static readonly UnitVocabulary s_percent = Simple("percent", ["percent"], ["%"], UnitRole.Share);
    private static readonly UnitVocabulary s_celsius = Simple("Cel", ["degree Celsius"], ["°C"], UnitRole.Measured);
    private static readonly UnitVocabulary s_euro = Simple("EUR", ["euro", "euros"], ["€", "EUR"], UnitRole.Measured) with { IsMoney = true };
    private static readonly UnitVocabulary s_euroPerMonth = new(
        new UnitNames("EUR/mo", default, default),
        EquatableArray<UnitFactor>.From([new(s_euro.Whole, 1), new(new UnitNames("mo", Names("month", "months"), Names("mo")), -1)]),
        UnitRole.Measured)
    { IsMoney = true };

    [Theory]
    [InlineData("rund 21.000", "about", "21000")]
    [InlineData("etwa 21 000 Menschen", "about", "21000")]
    [InlineData("weit über 50.000", "over", "50000")]
    [InlineData("mehr als 40", "over", "40")]
    [InlineData("gut 100", "over", "100")]
    [InlineData("knapp 1.000", "nearly", "1000")]
    [InlineData("nahezu 1.000", "nearly", "1000")]
    [InlineData("mindestens 27", "min", "27")]
    [InlineData("nicht weniger als drei", "min", "3")]
    [InlineData("drei oder mehr Personen", "min", "3")]
    [InlineData("bis zu 300", "max", "300")]
    [InlineData("nicht mehr als drei", "max", "3")]
    [InlineData("weniger als 100", "under", "100")]
    [InlineData("genau einundzwanzig", "strict", "21")]
    [InlineData("zweitausendfünfhundert", "", "2500")]
    [InlineData("Hundert", "", "100")]
    [InlineData("dreihundertfünfzig Millionen", "", "350000000")]
    [InlineData("zwei Millionen dreihunderttausend", "", "2300000")]
    [InlineData("1,5 Millionen", "", "1500000")]
    [InlineData("1,5 Mio.", "", "1500000")]
    [InlineData("1,2 Mrd. Menschen", "", "1200000000")]
    [InlineData("eine Billion", "", "1000000000000")]
    [InlineData("eine halbe Million", "", "500000")]
    [InlineData("anderthalb Millionen", "", "1500000")]
    [InlineData("zwei Dutzend", "", "24")]
    [InlineData("eine Person", "", "1")]
    [InlineData("1,5–2 Mio.", "range", "1500000")]
    [InlineData("zwischen 5 und 10", "range", "5")]
    [InlineData("12 bis 18 Personen", "range", "12")]
    [InlineData("von 12 bis 18", "range", "12")]
    [InlineData("Zehntausende", "order", "10000")]
    [InlineData("Hunderte von Menschen", "order", "100")]
    [InlineData("mehrere Hundert", "few", "100")]
    [InlineData("ein paar tausend", "few", "1000")]
    public void A_count_of_people_is_read(string words, string modifier, string value) => CheckCount(words, s_person, modifier, value);

    [Theory]
    [InlineData("höchstens 5 %", "max", "5")]
    [InlineData("fünf Prozent", "", "5")]
    [InlineData("2,5 v. H.", "", "2.5")]
    public void A_percentage_is_read(string words, string modifier, string value) => CheckCount(words, s_percent, modifier, value);

    [Theory]
    [InlineData("ab 18 Jahren", "min", "18")]
    [InlineData("18 Jahre oder älter", "min", "18")]
    [InlineData("18 Jahre und älter", "min", "18")]
    [InlineData("18 Jahre oder jünger", "max", "18")]
    [InlineData("unter 16 Jahren", "under", "16")]
    [InlineData("jünger als 16 Jahre", "under", "16")]
    [InlineData("zweieinhalb Jahre", "", "2.5")]
    [InlineData("dreißig (30) Jahre", "", "30")]
    public void A_time_of_years_is_read(string words, string modifier, string value) => CheckCount(words, s_year, modifier, value);

    [Theory]
    [InlineData("anderthalb Stunden", "", "1.5")]
    [InlineData("von 8 bis 20 Uhr", "clock", "12")]
    [InlineData("innerhalb von 24 Stunden", "max", "24")]
    public void A_time_of_hours_is_read(string words, string modifier, string value) => CheckCount(words, s_hour, modifier, value);

    [Theory]
    [InlineData("minus 4 Grad", "-4")]
    [InlineData("−4 °C", "-4")]
    public void A_temperature_is_read(string words, string value) => CheckCount(words, s_celsius, "", value);

    [Theory]
    [InlineData("25,– €", "", "25")]
    [InlineData("25,00 €", "", "25")]
    [InlineData("1.250 €", "", "1250")]
    [InlineData("ab 9,99 Euro", "min", "9.99")]
    [InlineData("1,2 Mrd. Euro", "", "1200000000")]
    public void A_price_is_read(string words, string modifier, string value) => CheckCount(words, s_euro, modifier, value);

    [Theory]
    [InlineData("4,99 € pro Monat")]
    [InlineData("4,99 € je Monat")]
    [InlineData("4,99 €/Monat")]
    [InlineData("4,99 € im Monat")]
    [InlineData("4,99 Euro monatlich")]
    public void A_price_a_month_is_read(string words) => CheckCount(words, s_euroPerMonth, "", "4.99");

    [Theory]
    [InlineData("zwei Drittel", "2/3")]
    [InlineData("ein Drittel", "1/3")]
    [InlineData("drei Viertel", "3/4")]
    [InlineData("die Hälfte", "1/2")]
    [InlineData("drei von zehn", "3/10")]
    [InlineData("eine Person von fünf", "1/5")]
    [InlineData("einer von fünf", "1/5")]
    [InlineData("12,3 je 100.000", "123/1000000")]
    public void A_share_is_read(string words, string value) => CheckCount(words, UnitVocabulary.None, "", value);

    [Theory]
    [InlineData("viele", "many")]
    [InlineData("einige", "few")]
    [InlineData("die meisten", "most")]
    [InlineData("die Mehrheit", "most")]
    [InlineData("keine", "none")]
    [InlineData("Dutzende", "dozens")]
    [InlineData("nicht bekannt", "unknown")]
    [InlineData("unbegrenzt", "unlimited")]
    public void A_word_of_quantity_is_read(string words, string modifier) =>
        Assert.Equal(modifier, Assert.IsType<WordPhrase>(Read(words, s_person).Phrase).Modifier.ToString().ToLowerInvariant());

    [Theory]
    [InlineData("halbiert", "1/2")]
    [InlineData("verdoppelte sich", "2")]
    [InlineData("mehr als verdoppelt", "2")]
    [InlineData("dreimal so viele", "3")]
    [InlineData("doppelt so hoch", "2")]
    [InlineData("sank um 30 %", "7/10")]
    [InlineData("stieg um 5 Prozent", "21/20")]
    [InlineData("um 30 % gesunken", "7/10")]
    [InlineData("30 % weniger", "7/10")]
    [InlineData("ein Rückgang von 30 %", "7/10")]
    [InlineData("um ein Drittel gestiegen", "4/3")]
    public void A_change_is_read(string words, string ratio)
    {
        ChangePhrase change = Assert.IsType<ChangePhrase>(Read(words, s_person).Phrase);
        Assert.Equal(Number(ratio), (change.Amount.First.Value * change.Factor) + change.Offset);
    }

    [Theory]
    [InlineData("21.000 Arbeiter")]
    [InlineData("5,000")]
    [InlineData("1,250.50")]
    [InlineData("1.25.000")]
    [InlineData("zwanzig zwei")]
    [InlineData("zwei zwanzig")]
    [InlineData("hundertste")]
    [InlineData("Drittel")]
    [InlineData("ein paar oder mehr")]
    [InlineData("höchstens rund 30")]
    [InlineData("mehr als 40 Prozent")]
    [InlineData("twenty")]
    [InlineData("30 workers")]
    [InlineData("kaum 100")]
    [InlineData("jeder fünfte")]
    public void What_the_grammar_lacks_is_refused(string words) => Assert.Null(Read(words, s_person).Phrase);

    private static void CheckCount(string words, UnitVocabulary units, string modifier, string value)
    {
        QuantityReading reading = Read(words, units);
        Assert.True(reading.Phrase is CountPhrase, $"{words}: {reading}");
        var count = (CountPhrase)reading.Phrase!;
        bool isPlain = count.Amount.Form is AmountForm.Number or AmountForm.Share;
        Assert.Equal(modifier, count.Modifier?.ToString().ToLowerInvariant() ?? (isPlain ? "" : count.Amount.Form.ToString().ToLowerInvariant()));
        Assert.Equal(Number(value), count.Amount.First.Value);
    }

    private static QuantityReading Read(string words, UnitVocabulary units) => new QuantityReader(words, "de", units).Read();

    private static UnitVocabulary Simple(string id, string[] names, string[] symbols, UnitRole role)
    {
        var unit = new UnitNames(id, Names(names), Names(symbols));
        return new UnitVocabulary(unit, EquatableArray<UnitFactor>.From([new(unit, 1)]), role);
    }

    private static EquatableArray<string> Names(params string[] names) => EquatableArray<string>.From(names);

    private static Rational Number(string text)
    {
        string[] parts = text.Split('/');
        int decimals = parts[0].Contains('.') ? parts[0].Length - parts[0].IndexOf('.') - 1 : 0;
        var above = new Rational(long.Parse(parts[0].Replace(".", ""), System.Globalization.CultureInfo.InvariantCulture), 1);
        return above * Rational.PowerOfTen(-decimals) / (parts.Length > 1 ? long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1);
    }
}
