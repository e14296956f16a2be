using Facts.Compiler.Binding.Model;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding.Scopes;

/// <summary>What a fact inherits: its own, the innermost context, outer contexts, the front matter's defaults; <c>none</c> blanks.</summary>
public sealed class InheritanceTests
{
    private const string Sound = "measure=workers";

    [Theory]
    [InlineData("place", "place=sweden", "place=bergen", "place=quay", "default-place: norway", "quay")]
    [InlineData("place", "place=sweden", "place=bergen", "", "default-place: norway", "bergen")]
    [InlineData("place", "place=sweden", "", "", "default-place: norway", "sweden")]
    [InlineData("place", "", "", "", "default-place: norway", "norway")]
    [InlineData("place", "", "", "", "language: en", null)]
    [InlineData("place", "", "", "place=none", "default-place: norway", null)]
    [InlineData("place", "place=sweden", "place=none", "", "default-place: norway", null)]
    [InlineData("place", "place=none", "place=bergen", "", "default-place: norway", "bergen")]
    [InlineData("place", "", "", "", "default-place: none", null)]
    [InlineData("date", "date=\"2019\"", "date=\"2020\"", "date=\"2021\"", "default-date: \"2018\"", "2021")]
    [InlineData("date", "date=\"2019\"", "date=\"2020\"", "", "default-date: \"2018\"", "2020")]
    [InlineData("date", "", "", "", "default-date: \"2018\"", "2018")]
    [InlineData("date", "date=\"2019\"", "", "date=none", "default-date: \"2018\"", null)]
    [InlineData("by", "by=office", "by=union", "by=clerk", "default-by: paper", "clerk")]
    [InlineData("by", "by=office", "by=none", "", "default-by: paper", null)]
    [InlineData("by", "", "", "", "default-by: paper", "paper")]
    [InlineData("via", "via=\"office union\"", "via=clerk", "", "language: en", "clerk")]
    [InlineData("via", "via=\"office, union\"", "", "", "language: en", "office union")]
    [InlineData("via", "via=\"office, union\"", "", "via=none", "language: en", "")]
    [InlineData("population", "population=\"men\"", "population=\"The  women\"", "", "language: en", "The women")]
    [InlineData("population", "population=\"men\"", "", "population=none", "language: en", null)]
    [InlineData("basis", "basis=estimate", "basis=plan", "", "language: en", "Plan")]
    [InlineData("basis", "basis=estimate", "", "basis=none", "language: en", "Unstated")]
    [InlineData("measure", "measure=arrivals", "", "", "default-measure: workers", "arrivals")]
    [InlineData("measure", "", "", "measure=arrivals", "default-measure: workers", "arrivals")]
    [InlineData("measure", "", "", "", "default-measure: workers", "workers")]
    public void A_figure_has_the_nearest_value(string key, string outer, string inner, string own, string front, string? expected)
    {
        string measure = key == "measure" ? "" : Sound;
        CompiledSeeds seeds = World.Compile(
            $"::::: {{.context {outer} {measure}}}\n\n:::: {{.context {inner}}}\nThere are [12]{{.figure #x {own}}} of them.\n::::\n\n:::::", front);
        Assert.Equal("", seeds.Report());
        Assert.Equal(expected, Value(seeds.Figure("a:x"), key));
    }

    [Fact]
    public void A_context_may_be_a_span_and_ends_where_its_brackets_do()
    {
        CompiledSeeds seeds = World.Compile(
            "[In Bergen [12]{.figure #inside measure=workers}]{.context place=bergen}, and elsewhere [13]{.figure #outside measure=workers}.");
        Assert.Equal(("", "bergen", null), (seeds.Report(), seeds.Figure("a:inside").Where, seeds.Figure("a:outside").Where));
    }

    [Fact]
    public void A_figure_lends_nothing_to_a_figure_inside_it()
    {
        CompiledSeeds seeds = World.Compile("[a dozen people, [3]{.figure #inner measure=workers} of them new]{.figure #outer measure=workers value=12 place=bergen}");
        Assert.Equal(("", "bergen", null), (seeds.Report(), seeds.Figure("a:outer").Where, seeds.Figure("a:inner").Where));
    }

    [Fact]
    public void A_date_takes_who_and_where_but_no_date()
    {
        CompiledSeeds seeds = World.Compile(
            "::: {.context place=bergen by=office via=union date=\"1999\"}\nIt opened in [May 2020]{.date #open} and closed [in 2021]{.date #close place=norway}.\n:::");
        BoundDate open = seeds.Date("a:open");
        Assert.Equal("", seeds.Report());
        Assert.Equal(("2020-05", "bergen", false, "office", "union"), (open.Value?.Edtf, open.Where, open.NamesWhere, open.Provenance.By, string.Join(" ", open.Provenance.Via)));
        Assert.True(seeds.Date("a:close").NamesWhere);
    }

    [Theory]
    [InlineData("date=\"2020\" place=bergen inferred=why", "", "why")]
    [InlineData("date=\"2020\" place=bergen inferred=why", "date=\"2021\"", null)]
    [InlineData("date=\"2020\" place=bergen inferred=why", "place=norway", "why")]
    [InlineData("date=\"2020\" place=bergen inferred=why", "date=none", null)]
    [InlineData("place=bergen inferred=why", "", "why")]
    [InlineData("place=bergen inferred=why", "place=norway", null)]
    [InlineData("by=office inferred=why", "", "why")]
    [InlineData("basis=plan inferred=why", "", "why")]
    [InlineData("basis=plan inferred=why", "basis=none", null)]
    [InlineData("date=\"2020\" inferred=why", "place=norway inferred=\"another why\"", "another why; why")]
    [InlineData("date=\"2020\"", "place=norway inferred=why", "why")]
    public void A_reason_goes_with_the_value_that_it_explains(string context, string own, string? expected)
    {
        CompiledSeeds seeds = World.Compile($"::: {{.context {context}}}\n[12]{{.figure #x measure=workers {own}}}\n:::");
        Assert.Equal(("", expected), (seeds.Report(), seeds.Figure("a:x").Provenance.Inferred));
    }

    [Theory]
    [InlineData("default-date: \"2020\"", "default-place: bergen", "why")]
    [InlineData("default-place: bergen", "language: en", "why")]
    [InlineData("default-place: bergen", "published: \"2020\"", null)]
    public void A_reason_in_the_front_matter_goes_with_the_default_date_or_all_defaults(string first, string second, string? expected)
    {
        CompiledSeeds seeds = World.Compile("[12]{.figure #x measure=workers}", first, second, "inferred: why");
        Assert.Equal(("", expected), (seeds.Report(), seeds.Figure("a:x").Provenance.Inferred));
    }

    [Theory]
    [InlineData("date=\"2020\" part=early", "", "Early")]
    [InlineData("date=\"2020\" part=early", "part=late", "Late")]
    [InlineData("date=\"2020\"", "part=mid", "Mid")]
    [InlineData("date=\"2020\" part=early", "date=\"2021\"", "Whole")]
    public void A_part_goes_with_its_date_or_is_one_of_the_date_that_is_lent(string context, string own, string expected)
    {
        CompiledSeeds seeds = World.Compile($"::: {{.context {context}}}\n[12]{{.figure #x measure=workers {own}}}\n:::");
        Assert.Equal(("", expected), (seeds.Report(), seeds.Figure("a:x").Date?.Part.ToString()));
    }

    [Fact]
    public void The_date_of_publication_is_no_date_of_a_figure() =>
        Assert.Null(World.Compile("[12]{.figure #x measure=workers}", "published: \"2020\"").Figure("a:x").Date);

    private static string? Value(BoundFigure figure, string key) => key switch
    {
        "place" => figure.Where,
        "date" => figure.Date?.Edtf,
        "by" => figure.Provenance.By,
        "via" => string.Join(" ", figure.Provenance.Via),
        "population" => figure.Population,
        "basis" => figure.Basis.ToString(),
        _ => figure.Measure,
    };
}
