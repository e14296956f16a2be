using System.Linq;
using Facts.Compiler.Language.Lexicons;

namespace Facts.Compiler.Tests.Language.Lexicons;

public sealed class CompoundNumbersTests
{
    private static readonly Lexicon s_german = Lexicon.Of("de");
    private static readonly string[] s_units =
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".Split(' ');

    private static readonly string[] s_tens = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".Split(' ');

    [Fact]
    public void Each_number_below_a_million_is_read_as_it_is_spelled()
    {
        for (int number = 1; number < 1_000_000; number++)
        {
            string word = Spell(number);
            if (s_german.CompoundNumber(word) != number)
            {
                Assert.Fail($"{number} is spelled {word} and read as {s_german.CompoundNumber(word)}");
            }
        }
    }

    [Theory]
    [InlineData("Hundert", 100)]
    [InlineData("hunderttausend", 100000)]
    [InlineData("tausendundeins", 1001)]
    [InlineData("tausendundeine", 1001)]
    [InlineData("hundertundeinundzwanzig", 121)]
    [InlineData("neunzehnhundertneunundachtzig", 1989)]
    [InlineData("zwölfhundert", 1200)]
    [InlineData("ZWEIUNDDREISSIG", 32)]
    public void Other_spellings_are_read_too(string word, int number) => Assert.Equal(number, s_german.CompoundNumber(word));

    [Theory]
    [InlineData("")]
    [InlineData("und")]
    [InlineData("hund")]
    [InlineData("hundertste")]
    [InlineData("jahrhundert")]
    [InlineData("jahrtausend")]
    [InlineData("zwanzigein")]
    [InlineData("einszwanzig")]
    [InlineData("einsundzwanzig")]
    [InlineData("einstausend")]
    [InlineData("zehnhundert")]
    [InlineData("elfhunderttausend")]
    [InlineData("zwanzigundeins")]
    [InlineData("zwanzigundeinhundert")]
    [InlineData("tausendtausend")]
    [InlineData("hunderthundert")]
    [InlineData("hundertund")]
    [InlineData("tausendund")]
    [InlineData("undzwanzig")]
    [InlineData("zwölfundzwanzig")]
    [InlineData("tausende")]
    [InlineData("zweitausendjährig")]
    public void What_is_no_number_is_none(string word) => Assert.Null(s_german.CompoundNumber(word));

    [Fact]
    public void English_has_no_numbers_in_one_word() => Assert.Null(Lexicon.Of("en").CompoundNumber("einundzwanzig"));

    private static string Spell(int number) =>
        number >= 1000 ? Before(number / 1000) + "tausend" + (number % 1000 > 0 ? Spell(number % 1000) : "")
        : number >= 100 ? Before(number / 100) + "hundert" + (number % 100 > 0 ? Spell(number % 100) : "")
        : number < 20 ? s_units[number]
        : (number % 10 > 0 ? Before(number % 10) + "und" : "") + s_tens[number / 10];

    /// <summary>A number before another part: eins is ein there.</summary>
    private static string Before(int number)
    {
        string spelled = Spell(number);
        return spelled.EndsWith("eins", System.StringComparison.Ordinal) ? spelled[..^1] : spelled;
    }
}
