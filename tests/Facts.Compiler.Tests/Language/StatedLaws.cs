using System.Linq;
using Facts.Compiler.Tests.Language.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Language;

/// <summary>An author who states what is meant, and quotes the words, is never blocked.</summary>
public sealed class StatedLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20180913, 9);

    private static readonly Gen<string> s_words = Gen.OneOf(
        Gen.Elements(LawRows.English.Concat(LawRows.German)).Select(row => row.Written),
        LawRows.UnknownWord,
        Gen.Elements("over", "or", "so", "about", "5", "30,000", "1.250", "–", "%", "2019", "in May", "half", "(", "±", "hundreds", "none", "many", "zwei", "km", "fell by", "twice", "§", "10–5"));

    private static readonly Gen<string> s_text =
        s_words.ArrayOf(3).Select(words => string.Join(' ', words)).Where(text => text.IndexOfAny(['"', '\\', '[', ']', '{', '}', '<', '&', '*', '_', '`', '\n', '\uFFFC', '\u0000']) < 0);

    [Fact]
    public void Of_a_figure() => Prop.ForAll(
        (from text in s_text
         from language in Gen.Elements("en", "de", "fr")
         from unit in Gen.Elements("person", "km", "percent", "USD", "h")
         from stated in Gen.Elements("value=\"5\"", "value=\"12.5\" mod=about", "mod=many", "mod=unknown", "mod=few", "value=\"7\" mod=over")
         select new ExampleRow("law", 0, language, "article", "", text, unit == "person" && stated.Contains("12.5") ? "km" : unit, $"{stated} inferred=\"The words are '{text}'.\"", "", "", "", "", "", "", "")).ToArbitrary(),
        row => Assert.True(LawRows.IsRead(row), ExampleJudge.Judge(row with { Value = "1" }))).Check(s_config);

    [Fact]
    public void Of_a_date() => Prop.ForAll(
        (from text in s_text
         from language in Gen.Elements("en", "de", "fr")
         from date in Gen.Elements("2019", "2018-09", "2017-12/2019")
         select new DateExample("law", language, text, $"date={date} inferred=\"The words are '{text}'.\"", "")).ToArbitrary(),
        row => Assert.DoesNotContain("FACT", row.Read())).Check(s_config);
}
