using System;
using System.Linq;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Binding.Units.Composing;

namespace Facts.Compiler.Tests.Binding.Units;

public sealed class UnitRegistryTests
{
    [Fact]
    public void Every_id_finds_its_own_unit()
    {
        Assert.True(UnitRegistry.Ids.Count() > 250);
        foreach (string id in UnitRegistry.Ids)
        {
            Assert.Equal(id, UnitRegistry.Find(id)!.Id);
        }
    }

    [Fact]
    public void Every_unit_is_well_formed()
    {
        foreach (UnitDefinition unit in UnitRegistry.Ids.Select(id => UnitRegistry.Find(id)!))
        {
            Assert.True(unit.Factor.Sign > 0, unit.Id);
            Assert.NotEmpty(unit.Singular);
            Assert.NotEmpty(unit.Plural);
            Assert.Matches("^[A-Z][A-Za-z0-9]*$", unit.TypeName);
            Assert.Matches("^[A-Za-z][A-Za-z0-9-]*$", unit.Id);
            Assert.True(unit.Least is null || unit.Greatest is null || unit.Least < unit.Greatest, unit.Id);
            Assert.All(unit.Names, name => Assert.Contains(unit.Id, UnitRegistry.NamedBy(name)));
            Assert.False(unit.IsCompound);
        }
    }

    [Fact]
    public void Type_names_are_each_one_unit_s()
    {
        string[] names = [.. UnitRegistry.Ids.Select(id => UnitRegistry.Find(id)!.TypeName)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_dimension_has_one_base_unit()
    {
        foreach (var quantity in UnitRegistry.Ids.Select(id => UnitRegistry.Find(id)!).GroupBy(unit => unit.Quantity))
        {
            int bases = quantity.Count(unit => unit.Factor == Rational.One && unit.Offset == Rational.Zero);
            int expected = quantity.Key switch { { Dimension: "length.time-1" } => 0, { Kind: UnitKind.TemperatureDifference } => 2, _ => 1 };
            Assert.Equal(expected, bases);
        }
    }

    [Theory]
    [InlineData("person")]
    [InlineData("household")]
    [InlineData("company")]
    [InlineData("site")]
    [InlineData("country")]
    [InlineData("case")]
    [InlineData("USD")]
    [InlineData("KPW")]
    public void A_count_noun_or_currency_is_a_dimension_of_its_own(string id) =>
        Assert.Equal(id, Assert.Single(UnitRegistry.Ids, other => UnitRegistry.Find(other)!.Dimension == UnitRegistry.Find(id)!.Dimension));

    [Theory]
    [InlineData("persons")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("h/")]
    [InlineData("h/nope")]
    [InlineData("nope/d")]
    [InlineData("Person")]
    [InlineData("h|Hour")]
    [InlineData("h\n")]
    public void Finds_nothing_for_what_is_no_unit(string id) => Assert.Null(UnitRegistry.Find(id));

    [Theory]
    [InlineData("h/d", "24")]
    [InlineData("min/h", "60")]
    [InlineData("h/wk", "168")]
    [InlineData("d/wk", "7")]
    [InlineData("d/mo", "31")]
    [InlineData("d/a", "366")]
    [InlineData("h/a", "8784")]
    [InlineData("mo/a", "12")]
    [InlineData("wk/a", "366/7")]
    [InlineData("a/a", "1")]
    [InlineData("d/h", "1/24")]
    [InlineData("mo/d", "1/28")]
    [InlineData("USD/mo", null)]
    [InlineData("person/d", null)]
    public void A_time_holds_no_more_than_its_length_of_another(string id, string? greatest)
    {
        UnitDefinition unit = UnitRegistry.Find(id)!;
        Assert.Equal(greatest, unit.Greatest?.ToString());
    }

    [Fact]
    public void A_compound_knows_its_parts_and_names()
    {
        UnitDefinition unit = UnitRegistry.Find("h/d")!;
        Assert.Equal(("h", "d", "hour per day", "hours per day", "h/d", "h/d", "one"), (unit.Numerator, unit.Denominator, unit.Singular, unit.Plural, unit.Symbol, unit.Ucum, unit.Dimension));
        Assert.Equal("Per<Hour, Day>", unit.TypeName);
        Assert.Equal(new Rational(1, 24), unit.Factor);
        Assert.True(unit.IsCompound);
        Assert.False(UnitRegistry.Find("household/country")!.IsWhole);
    }

    [Fact]
    public void The_order_below_the_line_does_not_matter()
    {
        UnitDefinition first = UnitRegistry.Find("USD/(person.mo)")!;
        UnitDefinition second = UnitRegistry.Find("USD/(mo.person)")!;
        Assert.Equal(first.Dimension, second.Dimension);
        Assert.Equal(first.Factor, second.Factor);
        Assert.Equal("US dollars per person per month", first.Plural);
        Assert.NotEqual(first.Dimension, UnitRegistry.Find("USD/mo")!.Dimension);
    }

    [Theory]
    [InlineData("kWh/h", "kW")]
    [InlineData("nmi/h", "kn")]
    [InlineData("J/s", "W")]
    public void A_compound_equals_the_unit_that_has_its_name(string compound, string simple)
    {
        UnitDefinition left = UnitRegistry.Find(compound)!;
        UnitDefinition right = UnitRegistry.Find(simple)!;
        Assert.Equal((right.Dimension, right.Factor), (left.Dimension, left.Factor));
    }

    [Fact]
    public void A_price_of_power_is_not_a_price_of_energy()
    {
        Assert.NotEqual(UnitRegistry.Find("USD/kW")!.Dimension, UnitRegistry.Find("USD/kWh")!.Dimension);
        Assert.NotEqual(UnitRegistry.Find("USD/kW")!.Dimension, UnitRegistry.Find("USD/(kWh.h)")!.Dimension);
    }

    [Fact]
    public void A_temperature_per_height_has_no_offset_and_may_fall()
    {
        UnitDefinition unit = UnitRegistry.Find("Cel/km")!;
        Assert.Equal(Rational.Zero, unit.Offset);
        Assert.Null(unit.Least);
    }

    [Theory]
    [InlineData("K", "0")]
    [InlineData("Cel", "-5463/20")]
    [InlineData("degF", "-45967/100")]
    public void Nothing_is_colder_than_absolute_zero(string id, string least)
    {
        UnitDefinition unit = UnitRegistry.Find(id)!;
        Assert.Equal(least, unit.Least.ToString());
        Assert.Equal(Rational.Zero, (unit.Least!.Value * unit.Factor) + unit.Offset);
    }

    [Theory]
    [InlineData("hours", "h")]
    [InlineData("Hours", "h")]
    [InlineData("HOUR", "h")]
    [InlineData("people", "person")]
    [InlineData("per cent", "percent")]
    [InlineData("%", "percent")]
    [InlineData("percentage points", "percentage-point")]
    [InlineData("mph", "mi/h")]
    [InlineData("$", "USD")]
    [InlineData("€", "EUR")]
    [InlineData("US$", "USD")]
    [InlineData("HK$", "HKD")]
    [InlineData("₩", "KPW;KRW")]
    [InlineData("¥", "CNY;JPY")]
    [InlineData("US dollars", "USD")]
    [InlineData("USD", "USD")]
    [InlineData("ALL", "ALL")]
    [InlineData("all", "")]
    [InlineData("top", "")]
    [InlineData("workers", "")]
    [InlineData("in", "")]
    [InlineData("a", "")]
    [InlineData("are", "")]
    [InlineData("", "")]
    public void Words_name_units(string word, string ids) => Assert.Equal(ids, string.Join(';', UnitRegistry.NamedBy(word)));

    [Fact]
    public void A_word_of_several_units_names_them_all()
    {
        Assert.Contains("CAD", UnitRegistry.NamedBy("dollars"));
        Assert.Contains("USD", UnitRegistry.NamedBy("dollars"));
        Assert.Contains("lb", UnitRegistry.NamedBy("pounds"));
        Assert.Contains("GBP", UnitRegistry.NamedBy("pounds"));
    }

    [Fact]
    public void Every_word_of_a_unit_names_it()
    {
        foreach (UnitDefinition unit in UnitRegistry.Ids.Select(id => UnitRegistry.Find(id)!))
        {
            Assert.All(unit.Names.Concat(unit.Symbols).Except(["a", "in"]), word => Assert.Contains(unit.Id, UnitRegistry.NamedBy(word)));
        }
    }

    [Fact]
    public void A_unit_of_the_project_s_own_is_a_count_noun()
    {
        UnitDefinition unit = UnitRegistry.Own("work-brigade", "Brigade", "Brigades", null);
        Assert.Equal("WorkBrigade", unit.TypeName);
        Assert.Equal("{work-brigade}", unit.Dimension);
        Assert.True(unit.IsWhole);
        Assert.Equal(Rational.Zero, unit.Least);
        Assert.Equal(["brigade", "brigades"], unit.Words);
        Assert.Equal("person/work-brigade", UnitRegistry.Compound(UnitRegistry.Find("person")!, unit).Id);
    }
}
