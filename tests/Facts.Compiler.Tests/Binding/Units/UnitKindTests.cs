using System.Linq;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Tests.Binding.Units;

/// <summary>What can be converted into what: the same dimension, and the same kind.</summary>
public sealed class UnitKindTests
{
    [Theory]
    [InlineData("km/h", "m/s")]
    [InlineData("kWh", "kW.h")]
    [InlineData("kWh/a", "W")]
    [InlineData("kg.m-1.s-2", "Pa")]
    [InlineData("kg.m2/s2", "J")]
    [InlineData("MB", "Mibit")]
    [InlineData("N.m", "[lbf_av].[ft_i]")]
    [InlineData("h/d", "min/h")]
    [InlineData("percent", "ppm")]
    [InlineData("K", "Cel")]
    [InlineData("K-difference", "degF-difference")]
    [InlineData("USD/(person.mo)", "USD/mo/person")]
    [InlineData("mg/dL", "g/L")]
    public void Are_commensurable(string a, string b) => Assert.True(UnitRegistry.Find(a)!.IsCommensurable(UnitRegistry.Find(b)!));

    [Theory]
    [InlineData("B", "one")]
    [InlineData("mol", "one")]
    [InlineData("mol", "eq")]
    [InlineData("rad", "one")]
    [InlineData("Hz", "Bq")]
    [InlineData("Hz", "1/s")]
    [InlineData("Hz/L", "Bq/L")]
    [InlineData("Gy", "Sv")]
    [InlineData("mGy/h", "mSv/h")]
    [InlineData("N.m", "J")]
    [InlineData("person", "household")]
    [InlineData("USD", "EUR")]
    [InlineData("USD/kWh", "USD/kW")]
    [InlineData("h/d", "percent")]
    [InlineData("h/d", "mm/m")]
    [InlineData("K", "K-difference")]
    [InlineData("percent", "percentage-point")]
    public void Are_not_commensurable(string a, string b) => Assert.False(UnitRegistry.Find(a)!.IsCommensurable(UnitRegistry.Find(b)!));

    [Fact]
    public void Lists_what_a_unit_can_be_converted_into()
    {
        string[] ids = [.. UnitRegistry.CommensurableWith(UnitRegistry.Find("km/h")!).Select(unit => unit.Id)];
        Assert.Equal(["kn"], ids);
        Assert.Contains("KiB", UnitRegistry.CommensurableWith(UnitRegistry.Find("MB")!).Select(unit => unit.Id));
    }

    [Fact]
    public void A_compound_has_terms_and_a_simple_unit_is_its_own()
    {
        UnitDefinition pressure = UnitRegistry.Find("kg/(m.s2)")!;
        Assert.Equal([("kg", 1), ("m", -1), ("s", -2)], pressure.Terms.Select(term => (term.Unit.Id, term.Exponent)));
        UnitDefinition hour = UnitRegistry.Find("h")!;
        Assert.Equal(new UnitTerm(hour, 1), Assert.Single(hour.Terms));
        Assert.Equal("kilograms per metre per second squared", pressure.Plural);
        Assert.Equal("kg/(m·s²)", pressure.Symbol);
    }
}
