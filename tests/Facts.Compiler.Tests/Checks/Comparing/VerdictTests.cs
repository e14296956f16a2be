using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using FsCheck;
using FsCheck.Fluent;
using Interval = Facts.Compiler.Values.Interval;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>The relation of two figures: a table of cases, and the laws that hold of all.</summary>
public sealed class VerdictTests
{
    private static readonly Arbitrary<(Reading A, Reading B, string Number)> s_cases = Arb.From(
        from a in Reading.Any
        from b in Reading.Any
        from number in Reading.Number
        select (a, b, number));

    [Theory]
    [InlineData("12", "12", "Agrees")]
    [InlineData("12", "13", "Contradicts")]
    [InlineData("exactly 12", "12.4", "Contradicts")]
    [InlineData("12", "12.4", "Compatible")]
    [InlineData("19,000", "19,400", "Compatible")]
    [InlineData("19,000", "19,600", "Contradicts")]
    [InlineData("about 19,000", "20,600", "Compatible")]
    [InlineData("about 19,000", "21,000", "Strained")]
    [InlineData("about 19,000", "exactly 21,000", "Contradicts")]
    [InlineData("over 50", "40", "Contradicts")]
    [InlineData("over 50", "70", "Compatible")]
    [InlineData("over 50", "exactly 50", "Contradicts")]
    [InlineData("at least 50", "exactly 50", "Agrees")]
    [InlineData("up to 18", "over 18", "Contradicts")]
    [InlineData("up to 18", "at least 18", "Agrees")]
    [InlineData("under 18", "at least 18", "Contradicts")]
    [InlineData("up to 18", "12", "Compatible")]
    [InlineData("hundreds", "5,000", "Compatible")]
    [InlineData("hundreds", "40", "Contradicts")]
    [InlineData("a few", "20", "Contradicts")]
    [InlineData("10-12", "11-20", "Agrees")]
    [InlineData("10-12", "13-20", "Contradicts")]
    public void Cases(string a, string b, string verdict)
    {
        Assert.Equal(verdict, Reading.Of(a, "km").With(Reading.Of(b, "km")).ToString());
        Assert.Equal(verdict, Reading.Of(b, "km").With(Reading.Of(a, "km")).ToString());
    }

    [Theory]
    [InlineData(true, true, "Agrees")]
    [InlineData(true, false, "Contradicts")]
    public void What_is_unlimited_contradicts_an_upper_end(bool isUnlimited, bool isOtherUnlimited, string verdict)
    {
        Comparable a = Unlimited(isUnlimited, Interval.All);
        Assert.Equal(verdict, Verdicts.Of(a, Unlimited(isOtherUnlimited, Interval.AtMost(5))).ToString());
        Assert.Equal(verdict, Verdicts.Of(Unlimited(isOtherUnlimited, Interval.AtMost(5)), a).ToString());
        Assert.Equal("Compatible", Verdicts.Of(a, Unlimited(false, Interval.AtLeast(5))).ToString());
    }

    private static Comparable Unlimited(bool isUnlimited, Interval interval) => new(
        "a:x", "a", "m", Nature.Stock, "one", null, false, null, null, interval, interval, true, new Provenance("a", IsVague: false), null, null, new ComparableText("", "", "", ""))
    {
        IsUnlimited = isUnlimited,
    };

    [Fact]
    public void It_is_symmetric() => Prop.ForAll(s_cases, test => test.A.With(test.B) == test.B.With(test.A)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_figure_agrees_with_itself() => Prop.ForAll(s_cases, test => test.A.With(test.A) == Verdict.Agrees).QuickCheckThrowOnFailure();

    [Fact]
    public void To_say_about_never_makes_a_contradiction() => Prop.ForAll(
        s_cases,
        test => Reading.Of(test.Number, "km").With(test.A) == Verdict.Contradicts || Reading.Of("about " + test.Number, "km").With(test.A) != Verdict.Contradicts)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_unit_changes_nothing() => Prop.ForAll(
        s_cases,
        test =>
        {
            string inKilometres = test.Number.Contains('.') ? test.Number.Replace(".", "") : test.Number;
            return Reading.Of("exactly " + inKilometres, "km").With(test.A) == Reading.Of($"exactly {inKilometres}000", "m").With(test.A)
                && Reading.Of("up to " + inKilometres, "km").With(test.A) == Reading.Of($"up to {inKilometres}000", "m").With(test.A)
                && Reading.Of("about " + inKilometres, "km").With(test.A) == Reading.Of($"about {inKilometres}000", "m").With(test.A);
        }).QuickCheckThrowOnFailure();
}
