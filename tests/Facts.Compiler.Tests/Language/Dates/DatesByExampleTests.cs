using System.Linq;

namespace Facts.Compiler.Tests.Language.Dates;

/// <summary>The grammar of dates by example: each row of the tables beside this class is a case.</summary>
public sealed class DatesByExampleTests
{
    private static readonly Dictionary<string, DateExample> s_english = Rows("English", "en");

    private static readonly Dictionary<string, DateExample> s_german = Rows("German", "de");

    private static readonly Dictionary<string, DateExample> s_other = Rows("Other", "fr");

    public static TheoryData<string> EnglishRows => [.. s_english.Keys];

    public static TheoryData<string> GermanRows => [.. s_german.Keys];

    public static TheoryData<string> OtherRows => [.. s_other.Keys];

    [Theory]
    [MemberData(nameof(EnglishRows))]
    public void English(string row) => Check(s_english[row]);

    [Theory]
    [MemberData(nameof(GermanRows))]
    public void German(string row) => Check(s_german[row]);

    [Theory]
    [MemberData(nameof(OtherRows))]
    public void A_language_without_a_lexicon(string row) => Check(s_other[row]);

    private static Dictionary<string, DateExample> Rows(string folder, string language) =>
        DateExample.ReadFolder(folder, language).ToDictionary(row => $"{row.Place} {row.Written} {row.Attributes}");

    private static void Check(DateExample row)
    {
        string read = row.Read();
        Assert.True(row.Holds(read), $"expected {row.Expected}\nfound    {read}");
    }
}
