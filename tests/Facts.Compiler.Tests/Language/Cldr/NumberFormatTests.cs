using System.Globalization;
using System.Linq;
using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Language.Cldr;

public sealed class NumberFormatTests
{
    private const string Blanks = "\u00A0\u202F\u2009 ";
    private const string Apostrophes = "'\u2019";

    [Theory]
    [InlineData(null, '.', ",", 3, 3)]
    [InlineData("en", '.', ",", 3, 3)]
    [InlineData("en-US", '.', ",", 3, 3)]
    [InlineData("en-GB", '.', ",", 3, 3)]
    [InlineData("en-IN", '.', ",", 3, 2)]
    [InlineData("en-ZA", ',', Blanks, 3, 3)]
    [InlineData("de", ',', ".", 3, 3)]
    [InlineData("DE_de", ',', ".", 3, 3)]
    [InlineData("de-DE-1996", ',', ".", 3, 3)]
    [InlineData("de-AT", ',', Blanks, 3, 3)]
    [InlineData("de-ch", '.', Apostrophes, 3, 3)]
    [InlineData("es-ES", ',', ".", 3, 3)]
    [InlineData("es-MX", '.', ",", 3, 3)]
    [InlineData("fr-FR", ',', Blanks, 3, 3)]
    [InlineData("pt-BR", ',', ".", 3, 3)]
    [InlineData("pt-PT", ',', Blanks, 3, 3)]
    [InlineData("hi", '.', ",", 3, 2)]
    [InlineData("ja-JP", '.', ",", 3, 3)]
    [InlineData("zh-TW", '.', ",", 3, 3)]
    [InlineData("sr-Latn-ME", ',', ".", 3, 3)]
    public void A_locale_writes_numbers_in_its_way(string? tag, char point, string group, int primary, int secondary) =>
        Assert.Equal(new NumberFormat(point, group, primary, secondary), NumberFormat.Of(tag));

    [Theory]
    [InlineData("es", "regions differ")]
    [InlineData("fr", "regions differ")]
    [InlineData("pt-Latn-AO", "a tag that CLDR does not list, where regions differ")]
    [InlineData("es-x-419", "what follows is no region, where regions differ")]
    [InlineData("en-QQ", "no such region, where regions differ")]
    [InlineData("pl-Arab", "a script of which nothing is known")]
    [InlineData("aa", "nobody checked the language's data")]
    [InlineData("tlh", "no language of CLDR")]
    public void Separators_that_are_not_known_are_not_guessed(string tag, string why) => Assert.True(NumberFormat.Of(tag) is null, why);

    /// <summary>.NET's data is an older or newer CLDR, so these are locales whose signs have long been the same.</summary>
    [Theory]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("en-IN")]
    [InlineData("de-DE")]
    [InlineData("de-AT")]
    [InlineData("de-CH")]
    [InlineData("es-ES")]
    [InlineData("es-MX")]
    [InlineData("es-AR")]
    [InlineData("fr-FR")]
    [InlineData("fr-CA")]
    [InlineData("it-IT")]
    [InlineData("nl-NL")]
    [InlineData("pl-PL")]
    [InlineData("pt-BR")]
    [InlineData("pt-PT")]
    [InlineData("ru-RU")]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("uk-UA")]
    [InlineData("ja-JP")]
    [InlineData("ko-KR")]
    [InlineData("zh-CN")]
    [InlineData("hi-IN")]
    public void Dotnet_writes_numbers_in_the_same_way(string tag)
    {
        NumberFormat format = NumberFormat.Of(tag)!;
        NumberFormatInfo judge = CultureInfo.GetCultureInfo(tag).NumberFormat;
        Assert.Equal(judge.NumberDecimalSeparator, format.Decimal.ToString());
        Assert.Contains(judge.NumberGroupSeparator, format.Group);
        Assert.Equal(judge.NumberGroupSizes[0], format.Primary);
        Assert.Equal(judge.NumberGroupSizes[^1], format.Secondary);
    }

    [Fact]
    public void Every_row_is_a_format_whose_signs_differ()
    {
        foreach (string tag in SortedLines.Keys(SeparatorTable.Rows).Where(tag => SortedLines.Find(SeparatorTable.Rows, tag)!.Split('|')[4] != "differ"))
        {
            NumberFormat format = NumberFormat.Of(tag)!;
            Assert.False(format.Group.Contains(format.Decimal), tag);
            Assert.InRange(format.Primary, 2, 3);
            Assert.InRange(format.Secondary, 2, 3);
        }
    }
}
