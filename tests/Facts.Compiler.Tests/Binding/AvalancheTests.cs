using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding;

/// <summary>One mistake is one finding: what is missing because it could not be read isn't reported as missing, too.</summary>
public class AvalancheTests
{
    [Theory]
    [InlineData("[21,000]{.figure #f mesure=workers}")]
    [InlineData("[the staff]{.figure #f vlaue=3 measure=workers}")]
    [InlineData("[then]{.date #d dat=2018}")]
    [InlineData("[Norway]{.place #p isso=NO}")]
    [InlineData("[The ministry]{.source #s knid=agency}")]
    [InlineData("[Somebody]{.source #s kind=person anonymous=yes rule=\"a clerk\"}")]
    [InlineData("[Bridges]{.measure #m unti=one nature=stock}")]
    [InlineData("[moon]{.unit #moon plurall=moons}")]
    public void A_misspelt_key_is_the_only_finding(string annotation) =>
        Assert.Equal("FACT1206", World.Compile(annotation).Rules());
}
