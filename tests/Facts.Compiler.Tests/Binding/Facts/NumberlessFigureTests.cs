using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding.Facts;

/// <summary>Figures that say that a number is not known, or that there is no limit.</summary>
public sealed class NumberlessFigureTests
{
    [Theory]
    [InlineData("How many of them came was not told", "unit=person mod=unknown", "Unknown", "∅", "[0, ∞)")]
    [InlineData("It is not known how many", "unit=person mod=unknown", "Unknown", "∅", "[0, ∞)")]
    [InlineData("The share is a secret", "measure=young mod=unknown", "Unknown", "∅", "[0, 100]")]
    [InlineData("How warm it was nobody knows", "unit=Cel mod=unknown numbers=exact", "Unknown", "∅", "[-273.15, ∞)")]
    [InlineData("unlimited", "unit=person mod=unlimited", "Unlimited", "[0, ∞)", "[0, ∞)")]
    public void It_has_no_value(string words, string attributes, string modifier, string core, string outer)
    {
        CompiledSeeds seeds = World.Compile($"[{words}]{{.figure #x {attributes}}}");

        Assert.Equal("", seeds.Report());
        FigureReading reading = seeds.Figure("a:x").Reading!;
        Assert.Equal((null, modifier, core, outer), (reading.Value, reading.Modifier.ToString(), Intervals.Show(reading.Core), Intervals.Show(reading.Outer)));
    }

    [Fact]
    public void The_core_of_what_is_not_known_is_the_empty_interval_in_every_unit()
    {
        CompiledSeeds seeds = World.Compile("[how many is a secret]{.figure #x unit=person mod=unknown}, [how warm is a secret]{.figure #y unit=Cel mod=unknown}");

        Assert.Equal((Interval.Empty, Interval.Empty), (seeds.Figure("a:x").Reading!.Core, seeds.Figure("a:y").Reading!.Core));
    }

    [Theory]
    [InlineData("unit=person mod=unknown value=40")]
    [InlineData("unit=person mod=unlimited value=40")]
    public void A_value_beside_it_is_an_error(string attributes)
    {
        CompiledSeeds seeds = World.Compile($"[how many is a secret]{{.figure #x {attributes}}}");

        Assert.Equal(("FACT2040", "40"), (seeds.Rules(), seeds.TextAt(seeds.Findings[0].Place)));
    }

    [Fact]
    public void What_has_no_limit_does_not_fit_below_one() =>
        Assert.Equal("FACT2018", World.Compile("[unlimited]{.figure #x measure=young mod=unlimited}").Rules());
}
