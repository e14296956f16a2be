using Facts.Generator.Tests.Emission;

namespace Facts.Generator.Tests.UnitTypes;

/// <summary>What the compiler lets through and what it refuses: a unit is a type, so a mix-up is found before it runs.</summary>
public sealed class UnitCompilationTests
{
    private const string Dataset = "namespace Sample { internal static class Nothing; }";

    [Theory]
    [InlineData("13m.Of(Units.Hour).To(Units.Minute)")]
    [InlineData("13m.Of(Units.Hour) + 2m.Of(Units.Minute).To(Units.Hour)")]
    [InlineData("21m.Of(Units.Person) + 19m.Of(Units.Person)")]
    [InlineData("5m.Of(Units.Percent).To(Units.One)")]
    [InlineData("default(Figure<Person>).Quantity + 19m.Of(Units.Person)")]
    [InlineData("20m.Of(Units.Celsius).To(Units.Fahrenheit)")]
    [InlineData("1m.Of(Units.Kilowatt.Times(Units.Hour)).To(Units.KilowattHour)")]
    [InlineData("5m.Of(Units.Milligram.Per(Units.Decilitre)).To(Units.Gram.Per(Units.Litre))")]
    [InlineData("23m.Of(Units.Celsius).Minus(23m.Of(Units.Celsius))")]
    [InlineData("8m.Of(Units.Hour.Per(Units.Day)) - 1m.Of(Units.Hour.Per(Units.Day))")]
    public void Compiles(string expression) => Assert.Empty(CompiledDataset.Diagnose([], Dataset, CompiledDataset.Probe(expression)));

    [Theory]
    [InlineData("13m.Of(Units.Hour) + 21m.Of(Units.Person)", "CS0019")]
    [InlineData("13m.Of(Units.Hour) + 2m.Of(Units.Minute)", "CS0019")]
    [InlineData("13m.Of(Units.Hour) + 2m", "CS0019")]
    [InlineData("default(Figure<Hour>) + default(Figure<Person>)", "CS0019")]
    [InlineData("default(Figure) + default(Figure)", "CS0019")]
    [InlineData("default(Figure<Hour>) == default(Figure<Person>)", "CS0019")]
    [InlineData("default(Figure<Person>).Quantity == 3m.Of(Units.Site)", "CS0019")]
    [InlineData("13m.Of(Units.Hour).To(Units.Person)", "CS0315")]
    [InlineData("13m.Of(Units.Hour).To(Units.Kilometre)", "CS0315")]
    [InlineData("21m.Of(Units.Person).To(Units.Household)", "CS0315")]
    [InlineData("5m.Of(Units.Usd).To(Units.Eur)", "CS0315")]
    [InlineData("5m.Of(Units.Percent).To(Units.PercentagePoint)", "CS0315")]
    [InlineData("5m.Of(Units.Newton.Times(Units.Metre)).To(Units.Joule)", "CS")]
    [InlineData("5m.Of(Units.Hertz).To(Units.Becquerel)", "CS")]
    [InlineData("5m.Of(Units.Byte).To(Units.One)", "CS")]
    [InlineData("5m.Of(Units.Mole).To(Units.One)", "CS")]
    [InlineData("5m.Of(Units.Gray).To(Units.Sievert)", "CS")]
    [InlineData("23m.Of(Units.Celsius) + 23m.Of(Units.Celsius)", "CS0619")]
    [InlineData("23m.Of(Units.Celsius) - 23m.Of(Units.Celsius)", "CS0619")]
    [InlineData("default(Figure<Celsius>) + default(Figure<Celsius>)", "CS0619")]
    [InlineData("5m.Of(Units.Kelvin).To(Units.KelvinDifference)", "CS")]
    [InlineData("(Quantity<Person>)(object)(13m.Of(Units.Hour) + 13m.Of(Units.Hour.Per(Units.Day)))", "CS0019")]
    public void Does_not_compile(string expression, string error)
    {
        string[] errors = [.. CompiledDataset.Diagnose([], Dataset, CompiledDataset.Probe(expression)).Where(line => line.Contains("error CS"))];
        Assert.NotEmpty(errors);
        Assert.All(errors, line => Assert.Matches($@"^Probe\.cs\(\d+,\d+\): error {error}[0-9]*:", line));
    }
}
