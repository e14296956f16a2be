namespace Facts.Compiler.Tests.Binding.Dates;

/// <summary>What was meant for a part of a date is never read past.</summary>
public sealed class UnreadDayTests
{
    [Theory]
    [InlineData("31 Juni 2024", "31 Juni")]
    [InlineData("on 31 Juni 2024", "31 Juni")]
    [InlineData("le 1er juin 2024", "1er juin")]
    [InlineData("30. Juni 2024", "30. Juni")]
    [InlineData("31 of Foo, 2024", "31 of Foo")]
    [InlineData("Setpember 2018", "Setpember")]
    [InlineData("juin 2024", "juin")]
    [InlineData("2024, 31 Juni", "31 Juni")]
    [InlineData("2024 Juni 31", "Juni 31")]
    [InlineData("32 June 2024", "32")]
    [InlineData("June 2024 31", "31")]
    [InlineData("the fifth of June 2024", "fifth")]
    [InlineData("12 июня 2024", "12 июня")]
    public void It_is_found(string words, string unread) => Assert.Equal($"FACT2218 '{unread}'", DateReading.Of(words).Found);

    [Theory]
    [InlineData("the treaty of 2024", "2024 2024-01-01 2024-12-31")]
    [InlineData("the 31 workers in June 2024", "2024-06 2024-06-01 2024-06-30")]
    [InlineData("at 12:30, 5 May 2024", "2024-05-05 2024-05-05 2024-05-05")]
    [InlineData("at 8 p.m. 5 May 2024", "2024-05-05 2024-05-05 2024-05-05")]
    [InlineData("5 May 2024 12:30", "2024-05-05 2024-05-05 2024-05-05")]
    [InlineData("June 2024, 12 workers", "2024-06 2024-06-01 2024-06-30")]
    [InlineData("the summit, June 2024", "2024-06 2024-06-01 2024-06-30")]
    [InlineData("the Kyiv summit 2024", "2024 2024-01-01 2024-12-31")]
    public void Other_words_are_read_past(string words, string said) => Assert.Equal(said, DateReading.Of(words).Said);

    [Fact]
    public void An_attribute_decides() => Assert.Equal("2024-06-30 2024-06-30 2024-06-30", DateReading.Of("30 Juni 2024", date: "2024-06-30").Said);
}
