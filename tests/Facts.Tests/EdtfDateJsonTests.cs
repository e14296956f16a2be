using System;
using System.Text.Json;

namespace Facts.Tests;

/// <summary>A date of EDTF goes through JSON unchanged, and what is none of it is refused with the reason.</summary>
public sealed class EdtfDateJsonTests
{
    [Theory]
    [InlineData("2018-09~")]
    [InlineData("../2019-12")]
    [InlineData("Y-17E7S3")]
    public void A_date_is_its_text_and_is_read_again(string text)
    {
        var date = EdtfDate.Parse(text);

        string json = JsonSerializer.Serialize(date);

        Assert.Equal($"\"{text}\"", json);
        Assert.Equal(date, JsonSerializer.Deserialize<EdtfDate>(json));
    }

    [Fact]
    public void No_date_is_null()
    {
        Assert.Equal("null", JsonSerializer.Serialize(EdtfDate.None));
        Assert.Equal(EdtfDate.None, JsonSerializer.Deserialize<EdtfDate>("null"));
    }

    [Theory]
    [InlineData("\"2018-13\"", "'2018-13' is no EDTF date")]
    [InlineData("2018", "a string or null")]
    public void Another_text_is_refused(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json)).Message, StringComparison.Ordinal);
}
