using System.Linq;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding;

/// <summary>What the binders refuse: one mistake, one finding, at the exact characters, with what it says.</summary>
public sealed class RuleTests
{
    private const string Hash = "original-sha256: 7098c44ea29372236474a5bfcd7f8fce9551ba2c561dfa9bca5414c1aa9a0e4e";

    [Theory]
    [InlineData("[12]{.figure #x measure=workers place=bergn}", "FACT3001", "bergn", "place|bergn|; did you mean 'bergen'?")]
    [InlineData("[12]{.figure #x measure=workers by=somebody}", "FACT3001", "somebody", "source|somebody|.")]
    [InlineData("[12]{.figure #x measure=workers via=\"office, unoin\"}", "FACT3001", "unoin", "source|unoin|; did you mean 'union'?")]
    [InlineData("[12]{.figure #x measure=worker}", "FACT3001", "worker", "measure|worker|; did you mean 'workers'?")]
    [InlineData("[12]{.figure #twelve measure=workers} [3]{.figure #y measure=workers part-of=twelv}", "FACT3001", "twelv", "figure|twelv|; did you mean 'twelve'?")]
    [InlineData("[12]{.figure #x measure=workers} [May 2020]{.date #opening supersedes=x}", "FACT3001", "x", "date|x|.")]
    [InlineData("In [Bergen]{.place ref=bergne}.", "FACT3001", "bergne", "place|bergne|; did you mean 'bergen'?")]
    [InlineData("[12]{.figure #x unit=persn}", "FACT2101", "persn", "persn|; did you mean 'person'?")]
    [InlineData("[12]{.figure measure=workers}", "FACT3003", ".figure", "figure|figure-12")]
    [InlineData("[twelve men]{.figure measure=workers}", "FACT3003", ".figure", "figure|twelve-men")]
    [InlineData("[12]{.figure #x measure=workers place=\"bergen norway\"}", "FACT3004", "bergen norway", "bergen norway|place")]
    [InlineData("[12]{.figure #x measure=workers basis=guess}", "FACT3005", "guess", "basis|guess|counted, estimate, forecast, quota, plan, allegation|.")]
    [InlineData("[12]{.figure #x measure=workers status=currant}", "FACT3005", "currant", null)]
    [InlineData("[each May]{.date #x recurs=yearli}", "FACT3005", "yearli", "recurs|yearli|yearly, monthly, daily|; did you mean 'yearly'?")]
    [InlineData("[Oslo]{.place #oslo}", "FACT3006", ".place", null)]
    [InlineData("[the post]{.source #post}", "FACT3006", ".source", null)]
    [InlineData("[pay]{.measure #pay nature=rate}", "FACT3006", ".measure", null)]
    [InlineData("[pay]{.measure #pay unit=USD/mo}", "FACT3006", ".measure", null)]
    [InlineData("[barrow]{.unit #barrow}", "FACT3006", ".unit", "unit|barrow|plural=, the word for several of it (such as \"barrows\")")]
    [InlineData("[pay]{.measure #pay unit=USD nature=flow place=norway}", "FACT3005", "norway", "place|norway|none|.")]
    [InlineData("[Bergen]{.place #b ref=bergen}", "FACT3007", "#b", "place|#b")]
    [InlineData("[Bergen]{.place ref=bergen iso=NO}", "FACT3007", "iso=NO", "place|iso=")]
    [InlineData("[hour]{.unit #h plural=hours}", "FACT3010", "#h", "h|hours")]
    [InlineData("[Bergen]{.place}", "FACT3012", ".place", "place|bergen")]
    [InlineData("[the office]{.source}", "FACT3012", ".source", "source|the-office")]
    [InlineData("[12]{.figure #x measure=workers part=early}", "FACT3014", "part=early", "early")]
    [InlineData("::: {.context part=early}\nNothing.\n:::", "FACT3014", "part=early", "early")]
    [InlineData("[12]{.figure #x measure=workers by=world}", "FACT3015", "world", "world")]
    [InlineData("[a man]{.source #man kind=person anonymous=yes}", "FACT4001", "anonymous=yes", "a man")]
    [InlineData("[the post]{.source #post kind=outlet url=\"www.example.org\"}", "FACT4005", "www.example.org", "www.example.org")]
    [InlineData("[the post]{.source #post kind=outlet url=\"javascript:alert(1)\"}", "FACT4005", "javascript:alert(1)", null)]
    [InlineData("[the post]{.source #post kind=outlet url=\"https://\"}", "FACT4005", "https://", null)]
    [InlineData("[the post]{.source #post kind=outlet url=\"https://example.org/a b\"}", "FACT4005", "https://example.org/a b", null)]
    [InlineData("[12]{.figure #x measure=workers status-date=\"2020\"}", "FACT4004", "status-date", "")]
    [InlineData("[12]{.figure #x measure=workers} million people", "FACT2008", "million", null)]
    [InlineData("[12]{.figure #x measure=workers}\nmn", "FACT2008", "mn", null)]
    [InlineData("[$5]{.figure #x unit=USD} *billion*", "FACT2008", "billion", null)]
    [InlineData("[12]{.figure #x measure=workers} or more people", "FACT2008", "or more", "or more")]
    [InlineData("[12 people]{.figure #x measure=workers} at most", "FACT2008", "at most", null)]
    [InlineData("[12]{.figure #x measure=workers}+ people", "FACT2023", "+", "+")]
    [InlineData("[12]{.figure #x measure=workers mod=about} million people", "FACT2008", "million", "million")]
    [InlineData("minus [4 °C]{.figure #x unit=Cel mod=exact}", "FACT2008", "minus", "minus")]
    [InlineData("twice [84]{.figure #x measure=workers mod=exact}", "FACT2008", "twice", "twice")]
    [InlineData("not about [84]{.figure #x measure=workers mod=about}", "FACT2008", "not about", "not about")]
    [InlineData("from [8]{.figure #x measure=workers mod=exact} to 12", "FACT2008", "to 12", "to 12")]
    [InlineData("[12]{.figure #x measure=workers inferred=\"the year is the report's\"} million", "FACT2008", "million", "million")]
    [InlineData("pre-[12]{.figure #x measure=workers inferred=why}", "FACT2023", "pre-", "pre-")]
    [InlineData("[12 or more]{.figure #x measure=workers} at most", "FACT2008", "at most", "at most")]
    [InlineData("Not [12]{.figure #x measure=workers status=retracted} came.", "FACT2008", "Not", "Not")]
    [InlineData("[12]{.figure #x unit=km}", "FACT2022", "12", null)]
    [InlineData("[1.250]{.figure #x measure=workers}", "FACT2024", "1.250", "1.250|en")]
    [InlineData("[10–15,000]{.figure #x measure=workers}", "FACT2025", "10–15,000", "10–15,000")]
    [InlineData("[10 km (16 mi)]{.figure #x unit=km}", "FACT2026", "10 km (16 mi)", null)]
    [InlineData("[12]{.figure #x}", "FACT2403", ".figure", "12")]
    [InlineData("[12 km]{.figure #x measure=workers unit=km}", "FACT2404", "km", "km|workers|person")]
    [InlineData("[12 in May 2020]{.figure #x measure=workers}", "FACT2021", "in May 2020", "12|in May 2020")]
    [InlineData("[12]{.figure #x measure=workers at=\"3-9 12 20-21\"}", "FACT7101", "12", "12")]
    [InlineData("[12]{.figure #x measure=workers at=\"9-9\"}", "FACT7101", "9-9", "9-9")]
    [InlineData("[12]{.figure #x measure=workers at=\"9-99999999999\"}", "FACT7101", "9-99999999999", "9-99999999999")]
    public void A_mistake_is_found_where_it_is(string body, string rule, string at, string? arguments)
    {
        CompiledSeeds seeds = World.Compile(body, Hash);
        Assert.True(seeds.Findings.Count == 1, seeds.Report());
        Diagnostic finding = seeds.Findings[0];
        Assert.Equal((rule, Bare(at)), (finding.Rule.Id, Bare(seeds.TextAt(finding.Place))));
        if (arguments is not null)
        {
            Assert.Equal(arguments, string.Join("|", finding.Arguments));
        }
    }

    [Theory]
    [InlineData("from: office", "rewrites: union", "FACT4002", "union", "office|union")]
    [InlineData("from: offce", "language: en", "FACT3001", "offce", "source|offce|; did you mean 'office'?")]
    [InlineData("publisher: pappr", "language: en", "FACT3001", "pappr", "source|pappr|; did you mean 'paper'?")]
    [InlineData("superseded-by: world", "status: current", "FACT4003", "world", "world|current")]
    [InlineData("superseded-by: world", "language: en", "FACT4003", "world", "world|current")]
    [InlineData("status-date: \"2020\"", "language: en", "FACT4004", "status-date", "")]
    [InlineData("default-place: norwai", "language: en", "FACT3001", "norwai", "place|norwai|; did you mean 'norway'?")]
    [InlineData("default-date: \"#nowhen\"", "language: en", "FACT3008", "#nowhen", "#nowhen|.")]
    [InlineData("rewrites: world", "language: en", "FACT3015", "world", "world")]
    [InlineData("url: file:///etc/passwd", "language: en", "FACT4005", "file:///etc/passwd", "file:///etc/passwd")]
    public void A_mistake_in_the_front_matter_is_found_where_it_is(string first, string second, string rule, string at, string arguments)
    {
        CompiledSeeds seeds = World.Compile("Nothing.", first, second);
        Assert.True(seeds.Findings.Count == 1, seeds.Report());
        Diagnostic finding = seeds.Findings[0];
        Assert.Equal((rule, at, arguments), (finding.Rule.Id, seeds.TextAt(finding.Place), string.Join("|", finding.Arguments)));
    }

    [Fact]
    public void That_the_original_is_not_named_is_said_once_at_the_first_place()
    {
        CompiledSeeds seeds = World.Compile("[May 2020]{.date #d at=\"1-2\"} [12]{.figure #x measure=workers at=\"3-4\"} [Bergen]{.place ref=bergen at=\"5-6\"}");
        Diagnostic finding = Assert.Single(seeds.Findings);
        Assert.Equal(("FACT7102", "at=\"1-2"), (finding.Rule.Id, seeds.TextAt(finding.Place)));
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTP://[2001:db8::1]:8080/")]
    [InlineData("https://пример.рф/новости")]
    [InlineData("urn:isbn:9780141036144")]
    public void An_address_may_be_of_a_page_or_a_publication(string url)
    {
        CompiledSeeds seeds = World.Compile($"[the post]{{.source #post kind=outlet url=\"{url}\"}}");

        Assert.Empty(seeds.Report());
        Assert.Equal(url, seeds.Bound.SelectMany(document => document.Sources).Single(source => source.Id == "post").Url);
    }

    [Theory]
    [InlineData("[12 people]{.figure #x measure=workers} million")]
    [InlineData("[12]{.figure #x measure=workers}. Millions came.")]
    [InlineData("[12]{.figure #x measure=workers} or 13")]
    [InlineData("[12]{.figure #x measure=workers mod=exact} or more")]
    [InlineData("about [12]{.figure #x measure=workers mod=exact}")]
    [InlineData("[12]{.figure #x measure=workers inferred=\"'million' is the name of the ship\"} million")]
    [InlineData("about [12]{.figure #x measure=workers inferred=\"'about' belongs to what they talked\"}")]
    [InlineData("[12]{.figure #x measure=workers}\n\nmillion")]
    [InlineData("[12]{.figure #x measure=workers} [thousands]{.figure #y unit=person}")]
    [InlineData("[12]{.figure #x measure=workers} [a [thousands]{.figure #y unit=person}]{.context}")]
    public void What_goes_on_after_the_brackets_is_read_past_where_it_is_not_the_numbers(string body) => Assert.Empty(World.Compile(body).Report());

    [Fact]
    public void Places_in_the_original_are_parted_by_blanks_or_commas() => Assert.Equal(
        "(3,9) (12,20) (30,31)",
        string.Join(" ", World.Compile("[12]{.figure #x measure=workers at=\"3-9 12-20, 30-31\"}", Hash).Figure("a:x").Provenance.Evidence.Select(span => $"({span.Start},{span.End})")));

    [Fact]
    public void A_mistake_in_a_context_is_found_though_nothing_inherits_it_and_once_though_much_does()
    {
        const string Context = "::: {.context place=bergn basis=guess}\n";
        Assert.Equal("FACT3001 FACT3005", World.Compile(Context + "Nothing.\n:::").Rules());
        Assert.Equal("FACT3001 FACT3005", World.Compile(Context + "[1]{.figure #x measure=workers} [2]{.figure #y measure=arrivals}\n:::").Rules());
    }

    [Fact]
    public void All_mistakes_of_a_figure_are_found_at_once_and_take_no_other_fact_along()
    {
        CompiledSeeds seeds = World.Compile("[12]{.figure #x measure=wrkers place=bergn basis=guess at=3} [13]{.figure #y measure=workers}", Hash);
        Assert.Equal("FACT3001 FACT3001 FACT3005 FACT7101", seeds.Rules());
        Assert.True(seeds.Figure("a:x").IsBroken);
        Assert.False(seeds.Figure("a:y").IsBroken);
    }

    /// <summary>Whether the sign before a class or an id is part of its token is the parser's to say.</summary>
    private static string Bare(string text) => text.TrimStart('.', '#');
}
