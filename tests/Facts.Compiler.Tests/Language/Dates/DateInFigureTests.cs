using System.Linq;
using Facts.Compiler.Language.Dates;

namespace Facts.Compiler.Tests.Language.Dates;

/// <summary>In the words of a figure a year is a date only where it can be no number.</summary>
public sealed class DateInFigureTests
{
    [Theory]
    [InlineData("has halved since 2022", "since 2022")]
    [InlineData("21,000 workers as of September 2018", "as of September 2018")]
    [InlineData("over 20,000 at the beginning of 2010", "at the beginning of 2010")]
    [InlineData("as many as 50,000 in the last 10 years", "in the last 10 years")]
    [InlineData("30,000 in 2017, 20,000 in 2018", "in 2017|in 2018")]
    [InlineData("30,000 by the end of 2019", "by the end of 2019")]
    [InlineData("30,000 by 2019", "by 2019")]
    [InlineData("3,000 sent on July 13, 2022", "on July 13, 2022")]
    [InlineData("300 in the 1990s", "in the 1990s")]
    [InlineData("over the past three years", "over the past three years")]
    [InlineData("for the last six months", "for the last six months")]
    [InlineData("during 2018", "during 2018")]
    [InlineData("30,000 in AD 70", "in AD 70")]
    [InlineData("300 in 44 BC", "in 44 BC")]
    [InlineData("1500 workers", "")]
    [InlineData("2019", "")]
    [InlineData("about 2000", "")]
    [InlineData("2000?", "")]
    [InlineData("1500–2000 workers", "")]
    [InlineData("976–1025", "")]
    [InlineData("from 1500 to 2000 workers", "")]
    [InlineData("between 1500 and 2000 workers", "")]
    [InlineData("over 2000 workers", "")]
    [InlineData("up to 2000 workers", "")]
    [InlineData("at 1500 sites", "")]
    [InlineData("for 2000 roubles", "")]
    [InlineData("rose by 2000", "")]
    [InlineData("13 hours a day", "")]
    [InlineData("each month", "")]
    [InlineData("of whom 3 may have left", "")]
    [InlineData("3 out of 4", "")]
    [InlineData("in 2,019 cases", "")]
    [InlineData("8 a.m. to 8 p.m.", "")]
    [InlineData("in the second half", "")]
    [InlineData("the last 10 workers", "")]
    public void Only_a_sure_date_is_one(string words, string expected) =>
        Assert.Equal(expected, string.Join("|", DateGrammar.Of("en").FindInFigure(words).Select(phrase => phrase.Words)));

    [Theory]
    [InlineData("since 2022", true)]
    [InlineData("as of 2022", false)]
    [InlineData("until 2022", false)]
    public void It_says_from_when_on(string words, bool expected) => Assert.Equal(expected, Assert.Single(DateGrammar.Of("en").FindInFigure(words)).IsSince);
}
