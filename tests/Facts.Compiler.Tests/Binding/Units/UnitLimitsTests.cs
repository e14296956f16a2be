using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Tests.Binding.Units;

public sealed class UnitLimitsTests
{
    [Theory]
    [InlineData("m", -430, "-430")]
    [InlineData("person", -5000, "-5000")]
    [InlineData("m", 5, "0")]
    [InlineData("K", -5, "0")]
    [InlineData("Cel", -300, "-5463/20")]
    public void A_measure_with_a_minimum_below_zero_counts_changes_but_nothing_is_colder_than_absolute_zero(string id, int min, string least) =>
        Assert.Equal(least, UnitLimits.Within(UnitRegistry.Find(id)!, min).Least.ToString());

    [Fact]
    public void Without_a_minimum_the_unit_keeps_its_own()
    {
        UnitDefinition unit = UnitRegistry.Find("m")!;
        Assert.Equal(unit, UnitLimits.Within(unit, null));
        Assert.Equal((Rational?)null, UnitLimits.Within(UnitRegistry.Find("USD")!, -3).Least);
    }
}
