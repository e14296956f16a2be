using System.Linq;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Checks;

/// <summary>A slip is reported by itself; a register that is missing is one finding.</summary>
public sealed class UnknownNameTests
{
    private const string Body = "[12]{.figure #x measure=workers place=bergen by=office} in [Sweden]{.place ref=sweden}, says [the union]{.source ref=union}.";

    [Fact]
    public void A_missing_register_is_one_finding()
    {
        CompiledSeeds seeds = Seeds.Compile(Seeds.Note("a", Body), Seeds.Note("b", Body));
        Diagnostic finding = Assert.Single(seeds.Findings);
        Assert.Equal(
            ("FACT3013", "a.facts.md", "5|the measure 'workers', the place 'bergen', the source 'office', the place 'sweden', the source 'union'"),
            (finding.Rule.Id, finding.Place.Path, string.Join("|", finding.Arguments)));
        Assert.Equal("workers", seeds.TextAt(finding.Place));
    }

    [Fact]
    public void A_missing_register_hides_no_slip()
    {
        (string, string) places = Seeds.Register("places", "[Bergen]{.place #bergen iso=NO} [Sweden]{.place #sweden iso=SE}");
        CompiledSeeds seeds = Seeds.Compile(places, Seeds.Note("a", Body.Replace("place=bergen", "place=bergn")));
        Assert.Equal("FACT3013 FACT3001", seeds.Rules());
    }

    [Fact]
    public void With_a_missing_register_no_allowance_is_called_useless()
    {
        CompiledSeeds seeds = Seeds.Compile(Seeds.Note("a", $"<!-- facts: allow FACT5001 reason=\"x\" -->\n\n{Body}"));
        Assert.Equal("FACT3013", seeds.Rules());
    }

    [Fact]
    public void The_same_unknown_name_is_reported_where_it_first_stands()
    {
        CompiledSeeds seeds = World.Compile(Seeds.Note("c", "[1]{.figure #x measure=workers place=bergn}"), Seeds.Note("b", "[2]{.figure #y measure=workers place=bergn} [3]{.figure #z measure=workers place=bergn}"));
        Diagnostic finding = Assert.Single(seeds.Findings);
        Assert.Equal(("FACT3001", "b.facts.md"), (finding.Rule.Id, finding.Place.Path));
        Assert.All(seeds.Document("b").Figures.Concat(seeds.Document("c").Figures), figure => Assert.True(figure.IsBroken));
    }

    [Fact]
    public void Facts_are_named_in_their_document_so_each_unknown_one_is_its_own()
    {
        const string Text = "[1]{.figure #x unit=person part-of=gone}";
        Assert.Equal("FACT3001 FACT3001", World.Compile(Seeds.Note("a", Text), Seeds.Note("b", Text)).Rules());
    }
}
