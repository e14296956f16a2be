using Facts.Compiler.Language.Cldr;

namespace Facts.Compiler.Tests.Language.Cldr;

public sealed class CompactWordsTests
{
    [Theory]
    [InlineData(null, "million")]
    [InlineData("en-GB", "K")]
    [InlineData("de-CH", "Mio.")]
    [InlineData("ja", "億")]
    [InlineData("zh-Hant-TW", "萬")]
    [InlineData("zh", "万")]
    public void A_word_of_compact_numbers_is_known(string? tag, string word) => Assert.Contains(word, CompactWords.Of(tag));

    [Theory]
    [InlineData("ja", "人")]
    [InlineData("en", "0")]
    public void Another_word_is_not(string tag, string word) => Assert.DoesNotContain(word, CompactWords.Of(tag));

    [Fact]
    public void An_unknown_language_has_none() => Assert.Empty(CompactWords.Of("tlh"));
}
