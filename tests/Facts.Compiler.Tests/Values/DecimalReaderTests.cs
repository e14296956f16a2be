namespace Facts.Compiler.Tests.Values;

/// <summary>Decimal numbers as attributes write them, and as they are printed again.</summary>
public sealed class DecimalReaderTests
{
    [Theory]
    [InlineData("21000", "21000", "21000", "1000")]
    [InlineData("-12.50", "-12.50", "-25/2", "1/100")]
    [InlineData("\u22124", "-4", "-4", "1")]
    [InlineData("0.800", "0.800", "4/5", "1/1000")]
    [InlineData("0", "0", "0", "1")]
    [InlineData("-0", "0", "0", "1")]
    [InlineData("0.00", "0.00", "0", "1/100")]
    [InlineData("1.5e6", "1500000", "1500000", "100000")]
    [InlineData("1.50E+6", "1500000", "1500000", "10000")]
    [InlineData("2.10e2", "210", "210", "1")]
    [InlineData("210", "210", "210", "10")]
    [InlineData("15e-1", "1.5", "3/2", "1/10")]
    [InlineData("0e5", "0", "0", "100000")]
    [InlineData("12e\u22123", "0.012", "3/250", "1/1000")]
    public void A_number_is_read_with_the_place_of_its_last_digit(string text, string printed, string value, string place)
    {
        PrintedDecimal number = DecimalReader.Read(text)!;

        Assert.Equal((printed, value, place), (number.ToString(), number.Value.ToString(), number.Place.ToString()));
    }

    [Theory]
    [InlineData("6.62607015e-34", "6.62607015e-34")]
    [InlineData("-6.62607015E-0034", "-6.62607015e-34")]
    [InlineData("66.2607015e-35", "6.62607015e-34")]
    [InlineData("1e40", "1e40")]
    [InlineData("1.50e40", "1.50e40")]
    [InlineData("12300000000000000000000000000000", "1.23e31")]
    [InlineData("123e26", "12300000000000000000000000000")]
    [InlineData("123e27", "1.23e29")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e-29", "1e-29")]
    [InlineData("3.14159265358979323846264338327950288", "3.14159265358979323846264338327950288")]
    [InlineData("1.500000000000000000000000000000", "1.500000000000000000000000000000")]
    [InlineData("1e400", "1e400")]
    [InlineData("9.9e-400", "9.9e-400")]
    public void What_no_decimal_holds_is_kept_and_printed_and_read_again(string text, string printed)
    {
        PrintedDecimal number = DecimalReader.Read(text)!;

        Assert.Equal((printed, number.Value), (number.ToString(), DecimalReader.Read(printed)!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1,000")]
    [InlineData("1/3")]
    [InlineData(" 1")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("e5")]
    [InlineData("1e5.0")]
    [InlineData("1e5e5")]
    [InlineData("1 e5")]
    [InlineData("1x5")]
    [InlineData("٣")]
    [InlineData("Infinity")]
    public void Anything_else_is_no_number(string text) => Assert.Equal((null, false), (DecimalReader.Read(text), DecimalReader.IsBeyond(text)));

    [Theory]
    [InlineData("1e401")]
    [InlineData("9.9e-401")]
    [InlineData("1e99999999999999999999")]
    [InlineData("-1e-99999999999999999999")]
    [InlineData("0e401")]
    public void What_lies_too_far_out_is_beyond(string text) => Assert.Equal((null, true), (DecimalReader.Read(text), DecimalReader.IsBeyond(text)));

    [Fact]
    public void Digits_are_kept_up_to_two_hundred()
    {
        string most = new('7', 200);

        Assert.Equal((most, false), (DecimalReader.Read(most)!.Digits.ToString(System.Globalization.CultureInfo.InvariantCulture), DecimalReader.IsBeyond(most)));
        Assert.Equal((null, true), (DecimalReader.Read(most + "7"), DecimalReader.IsBeyond(most + "7")));
        Assert.True(DecimalReader.IsBeyond(new string('7', 1_000_000)));
        Assert.False(DecimalReader.IsBeyond(new string('x', 1_000_000)));
    }
}
