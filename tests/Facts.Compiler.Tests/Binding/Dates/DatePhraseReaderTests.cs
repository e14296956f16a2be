using System.Linq;
using Facts.Compiler.Binding.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Binding.Dates;

public sealed class DatePhraseReaderTests
{
    [Theory]
    [InlineData("has halved since 2022", "since 2022")]
    [InlineData("21,000 workers as of September 2018", "as of September 2018")]
    [InlineData("over 20,000 at the beginning of 2010", "at the beginning of 2010")]
    [InlineData("as many as 50,000 in the last 10 years", "in the last 10 years")]
    [InlineData("30,000 in 2017, 20,000 in 2018", "in 2017|in 2018")]
    [InlineData("30,000 by the end of 2019", "by the end of 2019")]
    [InlineData("3,000 sent on July 13, 2022", "on July 13, 2022")]
    [InlineData("300 in the 1990s", "in the 1990s")]
    [InlineData("over the past three years", "over the past three years")]
    [InlineData("for the last six months", "for the last six months")]
    [InlineData("during 2018", "during 2018")]
    [InlineData("1500 workers", "")]
    [InlineData("2019", "")]
    [InlineData("from 1500 to 2000 workers", "")]
    [InlineData("between 1500 and 2000 workers", "")]
    [InlineData("over 2000 workers", "")]
    [InlineData("at 1500 sites", "")]
    [InlineData("for 2000 roubles", "")]
    [InlineData("rose by 2000", "")]
    [InlineData("13 hours a day", "")]
    [InlineData("of whom 3 may have left", "")]
    [InlineData("3 out of 4", "")]
    [InlineData("in 2,019 cases", "")]
    [InlineData("8 a.m. to 8 p.m.", "")]
    [InlineData("in the second half", "")]
    [InlineData("the last 10 workers", "")]
    public void Finds_what_is_a_date_and_no_number(string words, string expected) =>
        Assert.Equal(expected, string.Join("|", DatePhraseReader.Find(words).Select(phrase => phrase.Words)));

    [Theory]
    [InlineData("since 2022", "since")]
    [InlineData("as of 2022", "as of")]
    [InlineData("until 2022", "until")]
    [InlineData("sent in July", "in")]
    [InlineData("the September 2018 count", null)]
    public void Names_the_preposition(string words, string? expected) =>
        Assert.Equal(expected, Assert.Single(DatePhraseReader.Find(words)).Preposition);

    [Theory]
    [InlineData("in July", "2022-07", true)]
    [InlineData("in July", "2022-08", false)]
    [InlineData("since 2022", "2022/2023", true)]
    [InlineData("since 2022", "2021/2023", false)]
    [InlineData("by the end of 2019", "2017-12/2019", true)]
    [InlineData("in the last 10 years", "2012/2022", true)]
    [InlineData("in the last 10 years", "1990/2022", false)]
    [InlineData("in 2019", "-0044", false)]
    [InlineData("in July", "Y-17E7", false)]
    [InlineData("in July", "XXXX", false)]
    [InlineData("in July", "9999-07", true)]
    [InlineData("in December", "0001-12", true)]
    public void Agrees_with_what_lies_within(string words, string date, bool agrees) =>
        Assert.Equal(agrees, Assert.Single(DatePhraseReader.Find(words)).AgreesWith(DatePatterns.Reckon(date, DatePart.Whole)!));

    [Fact]
    public void Whatever_the_words_nothing_throws_and_phrases_do_not_overlap()
    {
        Gen<string> words = Gen.Elements(
            "in", "by", "since", "the", "end", "of", "early", "mid", "-", "2019", "13", "July", "May", "1990", "s", ",", ".", "each", "year", "last",
            "10", "years", "Saturday", "to", "between", "and", "from", "19", "th", "century", "Q", "2", "\u2019", "99999999999", "\uFFFC", "half", "first")
            .ArrayOf().SelectMany(list => Gen.Elements("", " ").Select(blank => string.Join(blank, list)));
        Prop.ForAll(Gen.OneOf(words, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)).ToArbitrary(), text =>
        {
            int end = 0;
            foreach (DatePhrase phrase in DatePhraseReader.FindDates(text))
            {
                Assert.True(phrase.Span.Start >= end && phrase.Span.End <= text.Length);
                Assert.Equal(phrase.Words, text[phrase.Span.Start..phrase.Span.End]);
                end = phrase.Span.End;
            }

            DateReading.Of(text);
            DateReading.Of(text, "2018-09", "early", text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
