namespace Facts.Compiler.Tests.Language;

/// <summary>The language by example: each row of the tables beside this class is a case.</summary>
public sealed class LanguageByExampleTests
{
    private static readonly Dictionary<string, ExampleRow> s_english = Rows("English", "en");

    private static readonly Dictionary<string, ExampleRow> s_german = Rows("German", "de");

    public static TheoryData<string> EnglishRows => [.. s_english.Keys];

    public static TheoryData<string> GermanRows => [.. s_german.Keys];

    [Theory]
    [MemberData(nameof(EnglishRows))]
    public void English(string row) => Check(s_english[row]);

    [Theory]
    [MemberData(nameof(GermanRows))]
    public void German(string row) => Check(s_german[row]);

    private static Dictionary<string, ExampleRow> Rows(string folder, string language) =>
        ExampleFile.ReadFolder(folder, language).ToDictionary(row => row.Name);

    private static void Check(ExampleRow row)
    {
        if (ExampleJudge.Judge(row) is { } wrong)
        {
            Assert.Fail("\n" + wrong);
        }
    }
}
