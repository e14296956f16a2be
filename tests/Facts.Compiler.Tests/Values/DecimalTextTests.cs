using Facts.Compiler.Binding.Figures;

namespace Facts.Compiler.Tests.Values;

public sealed class DecimalTextTests
{
    [Theory]
    [InlineData(1, 2, "0.5", "0.5")]
    [InlineData(1, 3, null, "0.3333333333333333333333333333")]
    [InlineData(2, 3, null, "0.6666666666666666666666666667")]
    [InlineData(-2, 3, null, "-0.6666666666666666666666666667")]
    [InlineData(100, 3, null, "33.33333333333333333333333333")]
    [InlineData(21000, 1, "21000", "21000")]
    [InlineData(-9, 4, "-2.25", "-2.25")]
    [InlineData(0, 1, "0", "0")]
    public void A_fraction_is_the_shortest_or_the_nearest_decimal(long above, long below, string? exact, string nearest)
    {
        Assert.Equal(exact, DecimalText.Of(new Rational(above, below)));
        Assert.Equal(nearest, DecimalText.Nearest(new Rational(above, below)));
    }

    [Fact]
    public void Halves_go_to_the_even_digit()
    {
        Rational last = Rational.PowerOfTen(-28);

        Assert.Equal("0.0000000000000000000000000002", DecimalText.Nearest(last * new Rational(5, 2)));
        Assert.Equal("0.0000000000000000000000000004", DecimalText.Nearest(last * new Rational(7, 2)));
        Assert.Equal("0", DecimalText.Nearest(last / 2));
    }

    [Fact]
    public void A_nearest_decimal_fits_into_a_decimal()
    {
        Rational most = Rational.PowerOfTen(28) - 1;

        Assert.Equal(9999999999999999999999999999m, decimal.Parse(DecimalText.Nearest(most + new Rational(1, 3)), System.Globalization.CultureInfo.InvariantCulture));
    }
}
