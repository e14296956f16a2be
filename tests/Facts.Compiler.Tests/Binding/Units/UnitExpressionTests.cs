using System.Linq;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Tests.Binding.Units;

/// <summary>Units as they are written: one id and one type, however they are; and what is refused, at which characters.</summary>
public sealed class UnitExpressionTests
{
    [Theory]
    [InlineData("km/h", "km/h", "Per<Kilometre, Hour>")]
    [InlineData("mg/dL", "mg/dL", "Per<Milligram, Decilitre>")]
    [InlineData("kW.h", "kW.h", "Times<Kilowatt, Hour>")]
    [InlineData("kg.m-1.s-2", "kg/(m.s2)", "Per<Per<Per<Kilogram, Metre>, Second>, Second>")]
    [InlineData("kg/(m.s2)", "kg/(m.s2)", "Per<Per<Per<Kilogram, Metre>, Second>, Second>")]
    [InlineData("kg/m/s2", "kg/(m.s2)", "Per<Per<Per<Kilogram, Metre>, Second>, Second>")]
    [InlineData("USD/(person.mo)", "USD/(person.mo)", "Per<Per<Usd, Person>, Month>")]
    [InlineData("m.m", "m2", "SquareMetre")]
    [InlineData("m-3", "1/m3", "Per<One, CubicMetre>")]
    [InlineData("/m", "1/m", "Per<One, Metre>")]
    [InlineData("one/m", "1/m", "Per<One, Metre>")]
    [InlineData("(m/s)/(s)", "m/s2", "Per<Per<Metre, Second>, Second>")]
    [InlineData("ml", "mL", "Millilitre")]
    [InlineData("MBy", "MB", "Megabyte")]
    [InlineData("[in_i]", "in", "Inch")]
    [InlineData("ft", "ft", "Foot")]
    [InlineData("nV", "nV", "Nano<Volt>")]
    [InlineData("10*9/L", "10*9/L", null)]
    [InlineData("1/100000", "1/10*5", null)]
    [InlineData("1", "one", "One")]
    [InlineData("[in_i'H2O]", "[in_i'H2O]", "InchOfWaterColumn")]
    public void One_unit_has_one_id(string written, string id, string? type)
    {
        UnitDefinition unit = UnitRegistry.Find(written)!;
        Assert.Equal(id, unit.Id);
        Assert.Equal(unit.Quantity, UnitRegistry.Find(unit.Id)!.Quantity);
        Assert.Equal(unit.Factor, UnitRegistry.Find(unit.Id)!.Factor);
        if (type is not null)
        {
            Assert.Equal(type, unit.TypeName);
        }
    }

    [Theory]
    [InlineData("h-per-d", "h-per-d", "OldForm")]
    [InlineData("USD-per-person-per-mo", "USD-per-person-per-mo", "OldForm")]
    [InlineData("{cells}", "{cells}", "Annotation")]
    [InlineData("mg{total}/dL", "{total}", "Annotation")]
    [InlineData("KB", "KB", "Refused")]
    [InlineData("KB/s", "KB", "Refused")]
    [InlineData("[IU]/L", "[IU]", "Refused")]
    [InlineData("dB", "dB", "Refused")]
    [InlineData("[pH]", "[pH]", "Refused")]
    [InlineData("[h]", "[h]", "Refused")]
    [InlineData("u", "u", "Refused")]
    [InlineData("PS", "PS", "Refused")]
    [InlineData("mph", "mph", "Refused")]
    [InlineData("USD/person.mo", ".", "Ambiguous")]
    [InlineData("12.item", "12", "Number")]
    [InlineData("m/", "", "Malformed")]
    [InlineData("m//s", "/", "Malformed")]
    [InlineData("(m/s", "(", "Malformed")]
    [InlineData("m)", ")", "Malformed")]
    [InlineData("(m)2", "2", "Malformed")]
    [InlineData("m0", "0", "Malformed")]
    [InlineData("m99", "99", "Malformed")]
    [InlineData("mg/furlongs", "furlongs", "Unknown")]
    [InlineData("KiV", "KiV", "Unknown")]
    public void What_is_refused_is_found_at_its_characters(string written, string found, string kind)
    {
        UnitReading reading = UnitExpression.Read(written, UnitRegistry.FindSimple);
        Assert.Null(reading.Unit);
        UnitProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(kind, problem.Kind.ToString());
        Assert.Equal(found, written.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void The_new_form_is_named() => Assert.Equal("USD/(person.mo)", UnitExpression.Read("USD-per-person-per-mo", UnitRegistry.FindSimple).Problems[0].Advice);

    [Fact]
    public void Every_unknown_part_is_found() => Assert.Equal(["foo", "bars"], UnitExpression.Read("foo/bars", UnitRegistry.FindSimple).Problems.Select(problem => problem.Found));
}
