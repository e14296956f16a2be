using System.Linq;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding.Units;

/// <summary>Units of a project's own that are so many of another.</summary>
public sealed class OwnUnitTests
{
    [Theory]
    [InlineData("1/100 USD")]
    [InlineData("12 item")]
    [InlineData("0.75 L")]
    [InlineData("2 USD/(person.mo)")]
    public void A_number_and_a_unit_are_a_factor(string of) =>
        Assert.Equal("", Seeds.Compile(Seeds.Register("a", $"- [credit]{{.unit #credit plural=credits also=\"Guthaben; points\" of=\"{of}\"}}")).Report());

    [Theory]
    [InlineData("a cent")]
    [InlineData("0 USD")]
    [InlineData("-1 USD")]
    [InlineData("5")]
    [InlineData("1/0 USD")]
    [InlineData("1 nothing")]
    [InlineData("1 KB")]
    [InlineData("1 Cel")]
    [InlineData("2 credit")]
    public void What_is_no_factor_is_refused(string of) =>
        Assert.Equal("FACT2319", Seeds.Compile(Seeds.Register("a", $"- [credit]{{.unit #credit plural=credits of=\"{of}\"}}")).Rules());

    [Theory]
    [InlineData("dyn", "FACT2318")]
    [InlineData("m-2", "FACT2318")]
    [InlineData("PS", "FACT2318")]
    [InlineData("cd", "FACT3010")]
    [InlineData("credit", "")]
    public void An_id_that_UCUM_has_is_refused(string id, string rules) =>
        Assert.Equal(rules, Seeds.Compile(Seeds.Register("a", $"- [thing]{{.unit #{id} plural=things}}")).Rules());

    [Fact]
    public void Credits_and_dollars_are_of_one_measure() => Assert.Equal("", Seeds.Compile(
        Seeds.Register("world", "- [credit]{.unit #credit plural=credits of=\"1/100 USD\"}\n- [price]{.measure #price unit=USD nature=stock place=none}"),
        Seeds.Note("a", "It costs [400 credits]{.figure #credits measure=price unit=credit} or [4 dollars]{.figure #dollars measure=price}.")).Report());
}
