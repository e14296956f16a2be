using System.Linq;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Checks;

/// <summary>Rules that look at several facts or seeds, but for the comparing of values.</summary>
public sealed class DatasetCheckTests
{
    private const string At = "measure=workers place=bergen date=\"2020\" by=office";

    [Theory]
    [InlineData("[x]{.place #bergen in=norway}", "world.facts.md", "bergen|the place|place")]
    [InlineData("[x]{.source #office kind=person}", "world.facts.md", "office|the source|source")]
    [InlineData("[x]{.source #world kind=person}", "world.facts.md", "world|the document|source")]
    [InlineData("[x]{.measure #workers unit=person nature=stock}", "world.facts.md", "workers|the measure|measure")]
    [InlineData("[1]{.figure #f unit=person} [2]{.figure #f unit=person}", "z.facts.md", "f|the figure|figure")]
    [InlineData("[1]{.figure #f unit=person} [May 2020]{.date #f}", "z.facts.md", "f|the figure|date")]
    [InlineData("[x]{.source #z kind=person}", "z.facts.md", "z|the document|source")]
    public void An_id_that_is_taken_is_reported_at_the_later_one(string body, string other, string arguments)
    {
        CompiledSeeds seeds = World.Compile(Seeds.Note("z", body));
        Assert.True(seeds.Findings.Count == 1, seeds.Report());
        Diagnostic finding = seeds.Findings[0];
        Assert.Equal(("FACT3002", "z.facts.md", other, arguments), (finding.Rule.Id, finding.Place.Path, finding.Second?.Path, string.Join("|", finding.Arguments)));
        Assert.Equal(finding.Arguments[0], seeds.TextAt(finding.Place).TrimStart('#'));
    }

    [Theory]
    [InlineData("[Bergen]{.place #x iso=NO} [Bergen]{.source #x kind=agency} [1]{.figure #x unit=person} [x]{.measure #x unit=person nature=stock}")]
    [InlineData("[Bergen]{.place ref=bergen} [Bergen]{.place ref=bergen} [the office]{.source ref=office}")]
    public void Each_kind_has_its_own_ids_and_a_mention_takes_none(string body) => Assert.Equal("", World.Compile(body).Report());

    [Fact]
    public void Two_documents_of_one_id_are_one_finding_and_not_one_for_each_of_their_facts()
    {
        (string _, string text) = Seeds.Note("a", "[1]{.figure #x unit=person} [2]{.figure #y unit=person}");
        CompiledSeeds seeds = World.Compile(("a.facts.md", text), ("b.facts.md", text));
        Diagnostic finding = Assert.Single(seeds.Findings);
        Assert.Equal(("FACT3002", "b.facts.md", "a"), (finding.Rule.Id, finding.Place.Path, seeds.TextAt(finding.Place)));
    }

    [Theory]
    [InlineData("[x]{.place #x in=y} [y]{.place #y in=\"norway x\"}", "x", "in|x|x → y → x", "y")]
    [InlineData("[x]{.place #x in=x}", "x", "in|x|x → x", "x")]
    [InlineData("[x]{.source #x kind=person from=y} [y]{.source #y kind=person from=x}", "x", "from|x|x → y → x", "y")]
    [InlineData("[1]{.figure #x unit=person part-of=y} [2]{.figure #y unit=person part-of=x}", "x", "part-of|a:x|a:x → a:y → a:x", "y")]
    [InlineData("[1]{.figure #x unit=person supersedes=a:y} [2]{.figure #y unit=person supersedes=x}", "x", "supersedes|a:x|a:x → a:y → a:x", "a:y")]
    [InlineData("[May 2020]{.date #x supersedes=x}", "x", "supersedes|a:x|a:x → a:x", "x")]
    [InlineData("[1]{.figure #x unit=person repeats=x}", "x", "repeats|a:x|a:x → a:x", "x")]
    [InlineData("[1]{.figure #x unit=person contradicts=x note=why}", "x", "contradicts|a:x|a:x → a:x", "x")]
    public void What_leads_back_to_itself_is_reported_once_at_the_link(string body, string name, string arguments, string at)
    {
        CompiledSeeds seeds = World.Compile(body);
        Assert.True(seeds.Findings.Count == 1, name + ": " + seeds.Report());
        Assert.Equal(("FACT3009", arguments, at), (seeds.Findings[0].Rule.Id, string.Join("|", seeds.Findings[0].Arguments), seeds.TextAt(seeds.Findings[0].Place)));
    }

    [Fact]
    public void A_chain_of_documents_that_closes_is_found_across_them()
    {
        CompiledSeeds seeds = World.Compile(Seeds.Note("a", "Nothing.", "rewrites: b"), Seeds.Note("b", "[s]{.source #s kind=person from=a}", "from: s"));
        Assert.Equal("FACT3009", seeds.Rules());
        Assert.Equal("a → b → s → a", seeds.Findings[0].Arguments.Last());
    }

    [Theory]
    [InlineData("[12]{.figure #y MEASURED repeats=a:x}", "")]
    [InlineData("[12]{.figure #y measure=workers repeats=a:x by=office}", "")]
    [InlineData("[12.0]{.figure #y MEASURED repeats=a:x}", "")]
    [InlineData("[13]{.figure #y MEASURED repeats=a:x}", "FACT4101 value|13|12")]
    [InlineData("[about 12]{.figure #y MEASURED repeats=a:x}", "FACT4101 modifier|about|exact")]
    [InlineData("[12]{.figure #y measure=arrivals place=bergen by=office repeats=a:x}", "FACT4101 measure|arrivals|workers")]
    [InlineData("[12]{.figure #y measure=workers place=norway by=office repeats=a:x}", "FACT4101 place|norway|bergen")]
    [InlineData("[12]{.figure #y measure=workers date=\"2021\" by=office repeats=a:x}", "FACT4101 date|2021|2020")]
    [InlineData("[12]{.figure #y measure=workers by=union repeats=a:x}", "FACT4102 union|office")]
    [InlineData("[12]{.figure #y measure=workers by=paper repeats=a:x}", "")]
    [InlineData("[12]{.figure #y measure=workers repeats=a:x}", "FACT4102 b|office")]
    [InlineData("[hundreds]{.figure #y measure=workers by=office repeats=a:vague}", "FACT4101 value|hundreds|thousands")]
    [InlineData("[thousands]{.figure #y measure=workers by=office repeats=a:vague}", "")]
    [InlineData("[2020]{.date #y event=\"the  Fire\" by=office repeats=a:fire}", "")]
    [InlineData("[2021]{.date #y event=\"the fire\" by=office repeats=a:fire}", "FACT4101 date|2021|2020")]
    [InlineData("[2020]{.date #y event=\"the flood\" by=office repeats=a:fire}", "FACT4101 event|the flood|the fire")]
    public void A_repetition_says_the_same(string body, string expected)
    {
        CompiledSeeds seeds = World.Compile(
            Seeds.Note("a", $"[12]{{.figure #x {At}}} [thousands]{{.figure #vague measure=workers by=office}} [2020]{{.date #fire event=\"the fire\" by=office}}"),
            Seeds.Note("b", body.Replace("MEASURED", At)));
        Assert.Equal(expected, string.Join(" ", seeds.FindingsOf("FACT4101").Concat(seeds.FindingsOf("FACT4102")).Select(finding =>
            $"{finding.Rule.Id} {string.Join("|", finding.Arguments.Skip(1))}")));
        Assert.All(seeds.FindingsOf("FACT4101"), finding => Assert.StartsWith("a:", seeds.TextAt(finding.Place)));
    }

    [Fact]
    public void An_allowance_acknowledges_that_a_statement_has_two_sources()
    {
        CompiledSeeds seeds = World.Compile(
            Seeds.Note("a", $"[12]{{.figure #x {At}}}"),
            Seeds.Note("b", "<!-- facts: allow FACT4102 reason=\"so it says\" -->\n\n[12]{.figure #y measure=workers by=union repeats=a:x}"));
        Assert.Equal("", seeds.Report());
    }
}
