using System.Globalization;

namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>The culture of the machine changes nothing.</summary>
public sealed class FigureCultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void A_reading_is_the_same_everywhere(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal("1234567.50", new FigureSample("1,234,567.50").Value);
            Assert.Equal("-6500000", new FigureSample("MINUS SIX AND A HALF MILLION", "Unknown").Value);
            Assert.Equal("about", new FigureSample("ABOUT SIX").Modifier);
            Assert.Equal("nearly", new FigureSample("Close To 30").Modifier);
            Assert.Equal("[-4.4, -3.6)", new FigureSample("-4 °C", "Cel").Outer);
            Assert.Equal("12", new FigureSample("8 A.M. TO 8 P.M.", "h/d").Value);
            Assert.Equal("fell", new FigureSample("MUCH LOWER IN JULY", "one").Modifier);
            Assert.Equal("FACT2003 RESOLUTION 2397", new FigureSample("RESOLUTION 2397").Found);
            Assert.Equal("-4.50", new FigureSample("the level", "Cel", value: "-4.50").Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
