using System;
using System.Globalization;

namespace Facts.Tests.Tables;

/// <summary>The layout of decimal in memory, on which reading a named value rests.</summary>
public sealed class DecimalBitsTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("21000")]
    [InlineData("7.50")]
    [InlineData("-4")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551616")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335")]
    public void A_decimal_is_its_flags_its_high_and_its_low_bits(string text)
    {
        decimal value = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        int[] expected = decimal.GetBits(value);
        DecimalBits bits = DecimalBits.Of(value);
        Assert.Equal(expected[3], bits.Flags);
        Assert.Equal((uint)expected[2], bits.High);
        Assert.Equal((uint)expected[0] | ((ulong)(uint)expected[1] << 32), bits.Low);
        Assert.Equal(decimal.GetBits(value), decimal.GetBits(DecimalBits.ToDecimal(bits.Flags, bits.High, bits.Low)));
    }

    [Fact]
    public void A_figure_takes_24_bytes() => Assert.Equal(24, System.Runtime.CompilerServices.Unsafe.SizeOf<Figure<global::Facts.UnitTypes.Person>>());
}
