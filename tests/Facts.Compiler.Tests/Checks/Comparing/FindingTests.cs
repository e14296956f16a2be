using System.Linq;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>What seeds that disagree are told, and what keeps two facts from being held against each other.</summary>
public sealed class FindingTests
{
    private const string At = "measure=workers place=bergen date=\"2020\"";

    [Fact]
    public void A_contradiction_names_both_places_values_and_speakers_and_stands_at_the_later_one()
    {
        CompiledSeeds seeds = World.Compile(Seeds.Note("b", $"[about 90]{{.figure #y {At} by=union}}"), Seeds.Note("a", $"[12]{{.figure #x {At}}}"));
        Diagnostic finding = Assert.Single(seeds.Findings);
        Assert.Equal(("FACT5001", "b.facts.md", "a.facts.md"), (finding.Rule.Id, finding.Place.Path, finding.Second?.Path));
        Assert.Equal(
            "workers|\"about 90\" (80 to 100 persons)|\"12\" (11.5 to under 12.5 persons)|2020, Bergen; here the union in b, there a|a:x",
            string.Join("|", finding.Arguments));
    }

    [Fact]
    public void A_figure_names_the_nearest_three_that_it_contradicts_and_how_many_more_there_are()
    {
        string before = string.Join("\n\n", Enumerable.Range(0, 5).Select(i => $"[12]{{.figure #x{i} {At}}}"));
        CompiledSeeds seeds = World.Compile(Seeds.Note("a", before), Seeds.Note("b", $"[exactly 90]{{.figure #y {At}}}"));
        string message = Assert.Single(seeds.Findings).Message(path => path);
        Assert.Contains(
            "together with \"12\" (11.5 to under 12.5 persons) at a.facts.md(16,1), \"12\" (11.5 to under 12.5 persons) at a.facts.md(14,1), \"12\" (11.5 to under 12.5 persons) at a.facts.md(12,1) and 2 more (2020, Bergen;",
            message);
        Assert.EndsWith("add contradicts=a:x4 with a note= that says so.", message);
    }

    [Theory]
    [InlineData(11, 10, false)]
    [InlineData(12, 10, true)]
    [InlineData(60, 10, true)]
    public void Ten_findings_are_made_of_the_figures_that_are_held_against_each_other(int figures, int findings, bool areMore)
    {
        CompiledSeeds seeds = World.Compile(string.Join("\n\n", Enumerable.Range(0, figures).Select(i => $"[exactly {100 + i}]{{.figure #x{i} {At}}}")));
        Assert.Equal((findings, areMore), (seeds.Findings.Count, seeds.Findings.Any(finding => finding.Message(path => path).Contains("More facts of this comparison contradict each other; 10 are reported at a time."))));
    }

    [Fact]
    public void What_is_allowed_at_one_place_hides_no_contradiction_with_another()
    {
        const string Allowed = "<!-- facts: allow FACT5001 reason=\"a slip of the paper\" -->\n\n";
        CompiledSeeds seeds = World.Compile(Seeds.Note("a", $"[12]{{.figure #x {At}}}\n\n{Allowed}[14]{{.figure #z {At}}}"), Seeds.Note("b", $"[exactly 90]{{.figure #y {At}}}"));
        Assert.Equal(["b.facts.md"], seeds.FindingsOf("FACT5001").Select(finding => finding.Place.Path));
    }

    [Theory]
    [InlineData("measure=workers date=\"2020\"", "measure=workers date=\"2020\"", "FACT5001")]
    [InlineData("measure=workers date=\"2020\"", "measure=workers date=\"2020\" place=none", "")]
    [InlineData("measure=way date=\"2020\"", "measure=way date=\"2020\" place=none", "FACT5001")]
    [InlineData("measure=workers place=bergen", "measure=workers place=bergen", "FACT5001")]
    [InlineData("measure=workers", "measure=workers", "FACT5001")]
    [InlineData("measure=workers place=bergen", "measure=workers place=bergen date=none", "")]
    [InlineData("measure=workers place=bergen", "measure=workers place=bergen date=\"2020\"", "")]
    [InlineData("measure=arrivals place=bergen", "measure=arrivals place=bergen", "")]
    [InlineData("measure=workers place=bergen mod=unknown", "measure=workers place=bergen", "")]
    public void What_nobody_names_is_the_same_and_what_is_none_is_not(string first, string second, string rules)
    {
        string unit = first.Contains("way") ? " km" : "";
        string body = $"[{(first.Contains("unknown") ? "an unknown number" : "12" + unit)}]{{.figure #x {first}}} and [90{unit}]{{.figure #y {second}}}";
        Assert.Equal(rules, World.Compile(body).Rules());
    }

    [Theory]
    [InlineData("numbers: exact", "numbers: exact", "FACT5001")]
    [InlineData("numbers: exact", "numbers: rounded", "")]
    [InlineData("numbers: rounded", "numbers: rounded", "")]
    public void Undated_figures_of_two_documents_are_compared_where_both_are_exact(string first, string second, string rules) => Assert.Equal(
        rules,
        World.Compile(
            Seeds.Note("a", "[12]{.figure #x measure=workers place=bergen}", first),
            Seeds.Note("b", "[90]{.figure #y measure=workers place=bergen}", second)).Rules());

    [Fact]
    public void A_context_may_say_that_there_is_no_date() => Assert.Equal(
        "",
        World.Compile("::: {.context measure=workers place=bergen}\n[12]{.figure #x}\n\n::: {.context date=none}\n[90]{.figure #y}\n:::\n:::").Rules());

    [Theory]
    [InlineData(At, "FACT5001")]
    [InlineData("measure=workers place=bergen date=\"2020-05\"", "FACT5001")]
    [InlineData("measure=workers place=bergen date=\"2021\"", "")]
    [InlineData("measure=workers place=sweden date=\"2020\"", "")]
    [InlineData("measure=workers date=\"2020\"", "")]
    [InlineData("measure=workers place=bergen", "")]
    [InlineData("measure=arrivals place=bergen date=\"2020\"", "")]
    [InlineData(At + " population=men", "")]
    [InlineData(At + " basis=forecast", "")]
    [InlineData(At + " basis=estimate", "FACT5001")]
    [InlineData(At + " part-of=a:x", "FACT5002")]
    [InlineData("measure=workers place=quay date=\"2020\"", "FACT5002")]
    [InlineData("measure=workers place=norway date=\"2020\"", "")]
    [InlineData("measure=workers place=quay date=\"2020\" basis=plan", "")]
    [InlineData("measure=workers place=quay date=\"2020\" population=men", "")]
    public void Figures_are_compared_only_where_they_count_the_same(string attributes, string rules) => Assert.Equal(
        rules, World.Compile(Seeds.Note("a", $"[12]{{.figure #x {At}}}"), Seeds.Note("b", $"[90]{{.figure #y {attributes}}}")).Rules());

    [Fact]
    public void Two_ids_of_one_code_are_one_place() => Assert.Equal(
        "FACT5001",
        World.Compile("[12]{.figure #x measure=workers place=norway date=\"2020\"} [90]{.figure #y measure=workers place=kingdom date=\"2020\"}").Rules());

    [Theory]
    [InlineData("iso=GP", "iso=FR-971", "FACT5001")]
    [InlineData("iso=PR", "iso=US-PR", "FACT5001")]
    [InlineData("iso=HK", "iso=CN-HK", "FACT5001")]
    [InlineData("iso=AX", "iso=FI-01", "FACT5001")]
    [InlineData("iso=FR-971", "iso=FR-972", "")]
    [InlineData("iso=FR-971", "iso=FR", "")]
    [InlineData("iso=NO-21", "iso=NO-22", "")]
    [InlineData("iso=NO-21", "iso=SJ", "")]
    [InlineData("iso=NL-BQ1", "iso=NL-BQ2", "")]
    public void A_country_and_the_subdivision_that_it_is_are_one_place(string first, string second, string rules) => Assert.Equal(
        rules,
        World.Compile($"[A]{{.place #one {first}}} [B]{{.place #two {second}}} [12]{{.figure #x measure=workers place=one date=\"2020\"}} [90]{{.figure #y measure=workers place=two date=\"2020\"}}").Rules());

    [Fact]
    public void An_id_written_like_a_code_is_not_the_place_of_that_code() => Assert.Equal(
        "",
        World.Compile("[Guild Park]{.place #SE in=norway} [12]{.figure #x measure=workers place=SE date=\"2020\"} [90]{.figure #y measure=workers place=sweden date=\"2020\"}").Rules());

    [Theory]
    [InlineData("2020", "2020", "FACT5001")]
    [InlineData("2020", "2020-05", "")]
    [InlineData("2020-01/2020-12", "2020", "FACT5001")]
    public void What_came_about_in_a_time_is_compared_for_equal_times(string first, string second, string rules) => Assert.Equal(
        rules,
        World.Compile($"::: {{.context measure=arrivals place=bergen}}\n[12]{{.figure #x date=\"{first}\"}} [90]{{.figure #y date=\"{second}\"}}\n:::").Rules());

    [Theory]
    [InlineData("[2019]", "[2020]", "", "", "FACT5001")]
    [InlineData("[2019]", "[by 2020]", "", "", "")]
    [InlineData("[2019]", "[2020]", "place=bergen", "place=sweden", "")]
    [InlineData("[2019]", "[2020]", "place=bergen", "", "FACT5001")]
    [InlineData("[2019]", "[2020]", "recurs=yearly", "", "")]
    public void Dates_of_an_event_are_compared(string first, string second, string a, string b, string rules)
    {
        string body = $"::: {{.context place=norway}}\n{first}{{.date #x event=\"the Fire\" {a}}}\n:::\n\n::: {{.context place=sweden}}\n{second}{{.date #y event=\"the  fire\" {b}}}\n:::";
        Assert.Equal(rules, World.Compile(body).Rules());
    }

    [Theory]
    [InlineData("FACT5003", "150")]
    [InlineData("", "100")]
    [InlineData("", "about 95")]
    public void A_ratio_holds_its_figures_together(string rules, string after)
    {
        CompiledSeeds seeds = World.Compile(
            "::: {.context place=bergen}\n[200]{.figure #before measure=workers date=\"2010\"} [halved]{.figure #half measure=change base=before date=\"2020\"}\n"
            + $"[{after}]{{.figure #after measure=workers date=\"2020\"}}\n:::");
        Assert.Equal(rules, seeds.Rules());
        Assert.All(seeds.Findings, finding => Assert.Contains(
            "\"150\" (145 to under 155 persons) is not what the ratio \"halved\" (0.45 to under 0.55 one) makes of its base, \"200\" (180 to under 220 persons) (", finding.Message(path => path)));
    }

    [Theory]
    [InlineData("90", "contradicts=a:x note=why", "")]
    [InlineData("90", "contradicts=a:x", "FACT5004 [a:x] a:x")]
    [InlineData("12", "contradicts=a:x note=why", "FACT5005 [a:x] a:x|the two agree: \"12\" (11.5 to under 12.5 persons) and \"12\" (11.5 to under 12.5 persons)")]
    [InlineData("90", "date=\"2021\" contradicts=a:x note=why", "FACT5005 [a:x] a:x|they are of different times, 2021 and 2020")]
    [InlineData("90", "place=sweden contradicts=a:x note=why", "FACT5005 [a:x] a:x|they are of different places")]
    [InlineData("90", "status=retracted contradicts=a:x note=why", "FACT5005 [a:x] a:x|the two are not compared: one of them has no measure (a date: no event), or no longer stands")]
    public void An_acknowledgement_needs_a_note_and_a_contradiction(string value, string own, string expected)
    {
        CompiledSeeds seeds = World.Compile(
            Seeds.Note("a", $"[12]{{.figure #x {At}}}"),
            Seeds.Note("b", $"::: {{.context {At}}}\n[{value}]{{.figure #y {own}}}\n:::"));
        Assert.Equal(expected, string.Join("; ", seeds.Findings.Select(finding => $"{finding.Rule.Id} [{seeds.TextAt(finding.Place)}] {string.Join("|", finding.Arguments)}")));
    }

    [Fact]
    public void A_missing_note_is_one_mistake_however_many_facts_are_named()
    {
        CompiledSeeds seeds = World.Compile(Seeds.Note("a", $"[12]{{.figure #x {At}}} [400]{{.figure #z {At} contradicts=x note=why}}"), Seeds.Note("b", $"[90]{{.figure #y {At} contradicts=\"a:x a:z\"}}"));
        Assert.Equal(("FACT5004", "a:x a:z"), (seeds.Rules(), Assert.Single(seeds.Findings).Arguments[0]));
    }

    [Fact]
    public void A_contradiction_of_what_is_broken_is_not_refused_too()
    {
        CompiledSeeds seeds = World.Compile(Seeds.Note("a", $"[12]{{.figure #x {At} basis=guess}}"), Seeds.Note("b", $"[90]{{.figure #y {At} contradicts=a:x note=why}}"));
        Assert.Equal("FACT3005", seeds.Rules());
    }

    [Theory]
    [InlineData("by=office", "by=union", "Independent")]
    [InlineData("by=office", "by=office", "SameRoot")]
    [InlineData("by=office", "by=paper", "SameRoot")]
    [InlineData("by=office", "by=clerk", "PossiblySame")]
    [InlineData("by=clerk", "by=clerk", "SameRoot")]
    [InlineData("by=office", "", "Independent")]
    [InlineData("by=office", "basis=estimate", "PossiblySame")]
    [InlineData("by=office", "by=b basis=estimate", "PossiblySame")]
    [InlineData("by=office basis=estimate", "by=union basis=estimate", "Independent")]
    public void Agreement_counts_by_the_roots(string a, string b, string independence)
    {
        CompiledSeeds seeds = World.Compile(Seeds.Note("a", $"[12]{{.figure #x {At} {a}}}"), Seeds.Note("b", $"[12]{{.figure #y {At} {b}}}"));
        Assert.Equal(("", independence), (seeds.Report(), Pairs.Of(seeds.Comparison).Independence("a:x", "b:y").ToString()));
    }

    [Fact]
    public void What_repeats_the_same_statement_corroborates_nothing_of_it_whoever_it_is_given_to()
    {
        const string Allow = "<!-- facts: allow FACT4102 reason=\"so they say\" -->\n\n";
        CompiledSeeds seeds = World.Compile(
            Seeds.Note("a", $"[12]{{.figure #x {At} by=office}}"),
            Seeds.Note("b", $"{Allow}[12]{{.figure #y {At} by=union repeats=a:x}}"),
            Seeds.Note("c", $"{Allow}[12]{{.figure #z {At} repeats=a:x}}"));
        Assert.Equal("", seeds.Report());
        Assert.Equal(["a:x b:y SameRoot", "a:x c:z SameRoot", "b:y c:z SameRoot"], Pairs.Of(seeds.Comparison).Agreements);
    }

    [Theory]
    [InlineData("a few", "a few")]
    [InlineData("hundreds", "hundreds")]
    [InlineData("many", "many")]
    public void Vague_words_corroborate_nothing(string a, string b) => Assert.Empty(
        Pairs.Of(World.Compile($"[{a}]{{.figure #x {At} by=office}} [{b}]{{.figure #y {At} by=union}}").Comparison).Agreements);
}
