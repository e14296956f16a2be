using System;
using System.Globalization;
using Facts.UnitTypes;

namespace Facts.Tests.UnitTypes;

public sealed class ConversionTests
{
    [Fact]
    public void Converts_inside_a_dimension()
    {
        Assert.Equal(780m, 13m.Of(Units.Hour).To(Units.Minute).Value);
        Assert.Equal(1.5m, 36m.Of(Units.Hour).To(Units.Day).Value);
        Assert.Equal(12m, 1m.Of(Units.Year).To(Units.Month).Value);
        Assert.Equal(365.25m, 1m.Of(Units.Year).To(Units.Day).Value);
        Assert.Equal(1.609344m, 1m.Of(Units.Mile).To(Units.Kilometre).Value);
        Assert.Equal(4046.8564224m, 1m.Of(Units.Acre).To(Units.SquareMetre).Value);
        Assert.Equal(0.453592370m, 1m.Of(Units.Pound).To(Units.Kilogram).Value);
        Assert.Equal(0.07m, 7m.Of(Units.Percent).To(Units.One).Value);
        Assert.Equal(25m, 0.25m.Of(Units.PercentagePoint).To(Units.BasisPoint).Value);
        Assert.Equal(3.6m, 1m.Of(Units.KilowattHour).To(Units.Megajoule).Value);
    }

    [Theory]
    [InlineData("0", "32")]
    [InlineData("100", "212")]
    [InlineData("-40", "-40")]
    [InlineData("-273.15", "-459.67")]
    [InlineData("37", "98.6")]
    public void Converts_temperatures_with_their_offsets(string celsius, string fahrenheit)
    {
        Assert.Equal(Number(fahrenheit), Number(celsius).Of(Units.Celsius).To(Units.Fahrenheit).Value);
        Assert.Equal(Number(celsius), Number(fahrenheit).Of(Units.Fahrenheit).To(Units.Celsius).Value);
        Assert.Equal(Number(celsius) + 273.15m, Number(celsius).Of(Units.Celsius).To(Units.Kelvin).Value);
    }

    [Fact]
    public void Rounds_once_at_the_end() =>
        Assert.Equal(1m / 7, 1m.Of(Units.Day).To(Units.Week).Value!.Value, 27);

    [Fact]
    public void Converts_the_intervals_too()
    {
        Quantity<Minute> minutes = 13m.Of(Units.Hour).To(Units.Minute);
        Assert.Equal(Interval.Of(780), minutes.Core);
        Assert.Equal(Interval.Of(780), minutes.Outer);
    }

    [Fact]
    public void Adds_quantities_of_one_unit()
    {
        Quantity<Person> sum = 21000m.Of(Units.Person) + 19000m.Of(Units.Person);
        Assert.Equal(40000m, sum.Value);
        Assert.Equal(80000m, new[] { sum, sum }.Sum().Value);
        Assert.Equal(0m, Array.Empty<Quantity<Person>>().Sum().Value);
        Assert.Equal("40000 persons", sum.ToString());
        Assert.Equal("1 person", 1m.Of(Units.Person).ToString());
    }

    [Fact]
    public void A_compound_is_a_unit_of_its_own()
    {
        Quantity<Per<Hour, Day>> shift = 13m.Of(Units.Hour.Per(Units.Day));
        Assert.Equal("h/d", shift.Unit.Id);
        Assert.Equal("hours per day", shift.Unit.Plural);
        Assert.Equal(("one", "ratio of time"), (shift.Unit.Dimension, shift.Unit.Kind));
        Assert.Equal("USD/(person.mo)", UnitOf(Units.Usd.Per(Units.Person).Per(Units.Month)).Id);
        Assert.Equal(UnitOf(Units.Usd.Per(Units.Person).Per(Units.Month)).Dimension, UnitOf(Units.Usd.Per(Units.Month).Per(Units.Person)).Dimension);
    }

    [Fact]
    public void Products_and_quotients_are_composed_as_the_compiler_composes_them()
    {
        Assert.Equal("kW.h", UnitOf(Units.Kilowatt.Times(Units.Hour)).Id);
        Assert.Equal("mg/dL", UnitOf(Units.Milligram.Per(Units.Decilitre)).Id);
        Assert.Equal("kg/(m.s2)", UnitOf(Units.Kilogram.Per(Units.Metre).Per(Units.Second).Per(Units.Second)).Id);
        Assert.Equal("1/m", UnitOf(Units.One.Per(Units.Metre)).Id);
        Assert.Equal("nV", UnitOf(default(Nano<Volt>)).Id);
        Assert.Equal("torque", UnitOf(Units.Newton.Times(Units.Metre)).Kind);
        Assert.True(UnitOf(Units.KilowattHour).IsCommensurable(UnitOf(Units.Kilowatt.Times(Units.Hour))));
        Assert.False(UnitOf(Units.Joule).IsCommensurable(UnitOf(Units.Newton.Times(Units.Metre))));
        Assert.Equal(1m, 1m.Of(Units.Kilowatt.Times(Units.Hour)).To(Units.KilowattHour).Value);
        Assert.Equal(3.6m, 1m.Of(Units.Kilowatt.Times(Units.Hour)).To(Units.Megajoule).Value);
        Assert.Equal(0.1m, 10m.Of(Units.Milligram.Per(Units.Decilitre)).To(Units.Gram.Per(Units.Litre)).Value);
        Assert.Equal(1m, 8m.Of(Units.Bit).To(Units.Byte).Value);
    }

    [Fact]
    public void The_difference_of_temperatures_is_none_itself()
    {
        Quantity<KelvinDifference> none = 23m.Of(Units.Celsius).Minus(23m.Of(Units.Celsius));
        Assert.Equal("0 kelvins", none.ToString());
        Assert.Equal(10m, 68m.Of(Units.Fahrenheit).Minus(10m.Of(Units.Celsius)).Value);
        Assert.Equal(18m, 10m.Of(Units.KelvinDifference).To(Units.FahrenheitDifference).Value);
        Assert.Equal(25m, 23m.Of(Units.Celsius).Plus(2m.Of(Units.CelsiusDifference)).Value);
    }

    [Fact]
    public void A_number_too_large_is_said_to_be() =>
        Assert.Throws<OverflowException>(() => decimal.MaxValue.Of(Units.Year).To(Units.Second));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Unit UnitOf<TUnit>(TUnit unit)
        where TUnit : struct, IUnit
    {
        _ = unit;
        return TUnit.Unit;
    }
}
