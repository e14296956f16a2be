using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding.Facts;

/// <summary>Values that no <see cref="decimal"/> holds, from <c>value=</c> to the reading.</summary>
public sealed class ExactValueTests
{
    [Theory]
    [InlineData("6.62607015e-34", "6.62607015e-34", "[6.62607015e-34, 6.62607015e-34]")]
    [InlineData("1e40", "1e40", "[1e40, 1e40]")]
    [InlineData("1.5e6", "1500000", "[1500000, 1500000]")]
    [InlineData("123456789012345678901234567890123", "1.23456789012345678901234567890123e32", "[1.23456789012345678901234567890123e32, 1.23456789012345678901234567890123e32]")]
    public void A_value_is_kept_digit_for_digit(string value, string printed, string core)
    {
        CompiledSeeds seeds = World.Compile($"[the constant]{{.figure #x unit=one value={value} numbers=exact}}");

        Assert.Equal("", seeds.Report());
        FigureReading reading = seeds.Figure("a:x").Reading!;
        Assert.Equal((printed, core, core), (reading.Value, Intervals.Show(reading.Core), Intervals.Show(reading.Outer)));
    }

    [Theory]
    [InlineData("1.5e6", "[1450000, 1550000)")]
    [InlineData("1.50e6", "[1495000, 1505000)")]
    [InlineData("1500000", "[1450000, 1550000)")]
    public void Each_zero_before_an_exponent_counts(string value, string outer) =>
        Assert.Equal(outer, Intervals.Show(World.Compile($"[a lot]{{.figure #x unit=person value={value}}}").Figure("a:x").Reading!.Outer));

    [Theory]
    [InlineData("1e401", "FACT2006")]
    [InlineData("1e-401", "FACT2006")]
    [InlineData("1e5x", "FACT2013")]
    [InlineData("\"1/3\"", "FACT2013")]
    public void What_is_not_kept_is_an_error(string value, string rule) =>
        Assert.Equal(rule, World.Compile($"[the constant]{{.figure #x unit=one value={value}}}").Rules());

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "FACT2006")]
    public void Words_may_have_two_hundred_digits(int digits, string rules) =>
        Assert.Equal(rules, World.Compile($"[{new string('7', digits)}]{{.figure #x unit=one}}").Rules());

    [Fact]
    public void A_limit_of_a_measure_may_have_an_exponent()
    {
        CompiledSeeds seeds = World.Compile("[mass]{.measure #mass unit=kg nature=stock min=1e-40 max=1e40}, [a lot of it]{.figure #x measure=mass value=1e41}");

        Assert.Equal("FACT2018", seeds.Rules());
    }
}
