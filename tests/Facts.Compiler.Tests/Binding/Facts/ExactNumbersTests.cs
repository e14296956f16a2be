using Facts.Compiler.Binding.Model;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding.Facts;

/// <summary>Whether a number is exact or rounded: the figure says it, or the nearest context, the front matter, the measure, the kind of the document.</summary>
public sealed class ExactNumbersTests
{
    private const string Units = "---\nfacts: 1\nid: units\nkind: register\ntitle: T\n---\n\n";

    [Theory]
    [InlineData("law", true)]
    [InlineData("specification", true)]
    [InlineData("article", false)]
    [InlineData("report", false)]
    [InlineData("statement", false)]
    [InlineData("post", false)]
    [InlineData("note", false)]
    [InlineData("register", false)]
    public void The_kind_of_the_document_decides_where_nobody_says_it(string kind, bool expected)
    {
        CompiledSeeds seeds = Seeds.Compile(("a.facts.md", $"---\nfacts: 1\nid: a\nkind: {kind}\ntitle: T\n---\n\nThey have [30 days]{{.figure #x unit=d}}.\n"));

        Assert.Equal(("", expected), (seeds.Report(), seeds.Figure("a:x").IsExact));
    }

    [Theory]
    [InlineData("rounded", "exact", "exact", "exact", "rounded", false)]
    [InlineData("", "rounded", "exact", "exact", "exact", false)]
    [InlineData("", "", "rounded", "exact", "exact", false)]
    [InlineData("", "", "", "rounded", "exact", false)]
    [InlineData("", "", "", "", "rounded", false)]
    [InlineData("exact", "rounded", "rounded", "rounded", "rounded", true)]
    [InlineData("", "exact", "rounded", "rounded", "rounded", true)]
    [InlineData("", "", "exact", "rounded", "rounded", true)]
    [InlineData("", "", "", "exact", "rounded", true)]
    [InlineData("none", "rounded", "rounded", "rounded", "exact", true)]
    [InlineData("", "none", "rounded", "rounded", "exact", true)]
    [InlineData("", "", "none", "exact", "", false)]
    public void The_nearest_decides(string own, string inner, string outer, string front, string measure, bool expected)
    {
        string body = $"::::: {{.context {Numbers(outer)}}}\n\n:::: {{.context {Numbers(inner)}}}\nThey have [30 days]{{.figure #x measure=term {Numbers(own)}}}.\n::::\n\n:::::\n";
        CompiledSeeds seeds = Seeds.Compile(
            ("units.facts.md", $"{Units}- [term]{{.measure #term unit=d nature=stock {Numbers(measure)}}}\n"),
            Seeds.Note("a", body, front.Length == 0 ? [] : [$"numbers: {front}"]));

        Assert.Equal(("", expected), (seeds.Report(), seeds.Figure("a:x").IsExact));
    }

    [Theory]
    [InlineData("30 days", "", "[30, 30]", "[30, 30]")]
    [InlineData("10 ± 2 days", "", "[8, 12]", "[8, 12]")]
    [InlineData("about 30 days", "", "[27, 33]", "[24, 36]")]
    [InlineData("at most 30 days", "", "[24, 30]", "[0, 30]")]
    [InlineData("a month", "value=30", "[30, 30]", "[30, 30]")]
    public void An_exact_number_is_itself_and_a_plus_minus_is_a_tolerance(string words, string own, string core, string outer)
    {
        BoundFigure figure = World.Compile($"[{words}]{{.figure #x unit=d numbers=exact {own}}}").Figure("a:x");

        Assert.Equal((core, outer), (Intervals.Show(figure.Reading!.Core), Intervals.Show(figure.Reading.Outer)));
    }

    [Fact]
    public void A_rounded_number_keeps_its_surroundings()
    {
        BoundFigure figure = World.Compile("[10 ± 2 days]{.figure #x unit=d}, [30 days]{.figure #y unit=d}").Figure("a:x");

        Assert.Equal("[6, 14]", Intervals.Show(figure.Reading!.Outer));
    }

    [Theory]
    [InlineData("[30 days]{.figure #x unit=d numbers=strict}", "language: en", "strict")]
    [InlineData("::: {.context numbers=precise}\nNothing.\n:::", "language: en", "precise")]
    [InlineData("[term]{.measure #term unit=d nature=stock numbers=none}", "language: en", "none")]
    [InlineData("[30 days]{.figure #x unit=d}", "numbers: round", "round")]
    public void Another_word_is_an_error(string body, string front, string word)
    {
        CompiledSeeds seeds = World.Compile(body, front);

        Assert.Equal((1, word), (seeds.Findings.Count, seeds.TextAt(seeds.Findings[0].Place)));
        Assert.Contains("exact, rounded", seeds.Report(), StringComparison.Ordinal);
    }

    private static string Numbers(string word) => word.Length == 0 ? "" : $"numbers={word}";
}
