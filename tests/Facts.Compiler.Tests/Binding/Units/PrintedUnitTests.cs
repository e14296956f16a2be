using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Tests.Binding.Units;

public sealed class PrintedUnitTests
{
    [Theory]
    [InlineData("MHz", "MHz")]
    [InlineData("mHz", "mHz")]
    [InlineData("Megahertz", "MHz")]
    [InlineData("mcg", "ug")]
    [InlineData("µg", "ug")]
    [InlineData("nF", "nF")]
    [InlineData("µV", "uV")]
    [InlineData("mg/dL", "mg/dL")]
    [InlineData("kW·h", "kW.h")]
    [InlineData("W/(m·K)", "W/(m.K)")]
    [InlineData("m³ kg⁻¹", "m3/kg")]
    [InlineData("m·s⁻²", "m/s2")]
    [InlineData("m s^-2", "m/s2")]
    [InlineData("kilometres per hour", "km/h")]
    [InlineData("mph", "mi/h")]
    [InlineData("Mbps", "Mbit/s")]
    [InlineData("°C", "Cel")]
    [InlineData("$/kWh", "USD/kWh")]
    [InlineData("kΩ", "kOhm")]
    [InlineData("kWh/a", "kWh/a")]
    public void Finds_what_is_printed(string written, string id) => Assert.Equal(id, PrintedUnit.Find(written)?.Id);

    [Theory]
    [InlineData("dollars")]
    [InlineData("KB")]
    [InlineData("MHZ")]
    [InlineData("M")]
    [InlineData("workers")]
    [InlineData("W/m·K")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("km/")]
    public void Finds_nothing_where_none_or_several_are_named(string written) => Assert.Null(PrintedUnit.Find(written));

    [Fact]
    public void Names_are_words_and_symbols_are_signs()
    {
        UnitDefinition unit = UnitRegistry.Find("kWh")!;
        Assert.Equal(["kilowatt-hour", "kilowatt-hours", "kilowatt hour", "kilowatt hours"], unit.Names);
        Assert.Equal(["kWh"], unit.Symbols);
        Assert.Equal(["kph", "kmh", "km/hr"], UnitRegistry.Find("km/h")!.Symbols);
    }
}
