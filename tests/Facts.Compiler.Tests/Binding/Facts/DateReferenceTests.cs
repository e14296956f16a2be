using System.Linq;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Binding.Facts;

/// <summary><c>date=#id</c> takes that date's interval, part, qualifiers and reason.</summary>
public sealed class DateReferenceTests
{
    [Theory]
    [InlineData("[early May 2020]{.date #d}")]
    [InlineData("[May 2020]{.date #d part=early}")]
    [InlineData("[2020]{.date #d date=\"2020-05~\" inferred=why}")]
    [InlineData("[the day]{.date #d date=\"2020-05-07?\" inferred=why}")]
    [InlineData("[by 2020]{.date #d}")]
    public void A_figure_takes_all_of_the_date_wherever_it_stands(string date)
    {
        foreach (string body in new[] { $"{date} [12]{{.figure #x measure=workers date=\"#d\"}}", $"[12]{{.figure #x measure=workers date=\"#d\"}} {date}" })
        {
            CompiledSeeds seeds = World.Compile(body);
            (BoundDate d, BoundFigure x) = (seeds.Date("a:d"), seeds.Figure("a:x"));
            Assert.Equal("", seeds.Report());
            Assert.NotNull(d.Value);
            Assert.Equal((d.Value, d.Provenance.Inferred), (x.Date, x.Provenance.Inferred));
        }
    }

    [Theory]
    [InlineData("::: {.context date=\"#d\"}\n[12]{.figure #x measure=workers}\n:::\n", "language: en")]
    [InlineData("[12]{.figure #x measure=workers}", "default-date: \"#d\"")]
    public void Contexts_and_the_front_matter_may_refer_as_well(string body, string front)
    {
        CompiledSeeds seeds = World.Compile(body + " [May 2020]{.date #d}", front);
        Assert.Equal(("", "2020-05"), (seeds.Report(), seeds.Figure("a:x").Date?.Edtf));
    }

    [Fact]
    public void The_reason_beside_the_reference_comes_before_that_of_the_date()
    {
        CompiledSeeds seeds = World.Compile("[May]{.date #d date=\"2020-05\" inferred=year} [12]{.figure #x measure=workers date=\"#d\" inferred=month}");
        Assert.Equal(("", "month"), (seeds.Report(), seeds.Figure("a:x").Provenance.Inferred));
    }

    [Theory]
    [InlineData("[12]{.figure #x measure=workers date=\"#dd\"} [May 2020]{.date #d}", "FACT3008", "#dd", "; did you mean 'd'?")]
    [InlineData("::: {.context date=\"#far\"}\nNothing.\n:::", "FACT3008", "#far", ".")]
    [InlineData("[12]{.figure #figure measure=workers} [then]{.date #d date=\"#figure\"}", "FACT3008", "#figure", ".")]
    [InlineData("[May 2020]{.date #d} [12]{.figure #x measure=workers date=\"#d\" part=early}", "FACT3011", "early", "#d")]
    [InlineData("[May 2020]{.date #d} [in June 2020]{.date #e date=\"#d\"}", "FACT2212", "in June 2020", "2020-05")]
    public void A_wrong_reference_is_reported_at_its_characters(string body, string rule, string at, string argument)
    {
        CompiledSeeds seeds = World.Compile(body);
        var finding = Assert.Single(seeds.Findings);
        Assert.Equal((rule, at, argument), (finding.Rule.Id, seeds.TextAt(finding.Place), finding.Arguments.Last()));
    }

    [Theory]
    [InlineData("[x]{.date #p date=\"#p\"}", "p → p")]
    [InlineData("[x]{.date #p date=\"#q\"} [y]{.date #q date=\"#p\"}", "p → q → p")]
    [InlineData("[w]{.date #w date=\"#p\"} [x]{.date #p date=\"#q\"} [y]{.date #q date=\"#p\"} [12]{.figure #f measure=workers date=\"#w\"}", "p → q → p")]
    public void A_cycle_is_reported_once(string body, string path)
    {
        CompiledSeeds seeds = World.Compile(body);
        var finding = Assert.Single(seeds.Findings);
        Assert.Equal(("FACT3009", path), (finding.Rule.Id, finding.Arguments.Last()));
        Assert.All(seeds.Document("a").Dates, date => Assert.Null(date.Value));
    }

    [Fact]
    public void A_chain_may_be_as_long_as_a_document()
    {
        const int Length = 5_000;
        string chain = string.Join("\n", Enumerable.Range(0, Length).Select(i => $"[then]{{.date #d{i} date=\"#d{i + 1}\"}}"));
        CompiledSeeds seeds = World.Compile($"{chain}\n[2020]{{.date #d{Length}}}");
        Assert.Equal(("", "2020"), (seeds.Report(), seeds.Date("a:d0").Value?.Edtf));
    }

    [Fact]
    public void A_broken_date_is_reported_where_it_stands_and_leaves_the_figure_without_one()
    {
        CompiledSeeds seeds = World.Compile("[then]{.date #d date=\"2020-13\"} [12]{.figure #x measure=workers date=\"#d\"}");
        Assert.Equal("13", seeds.TextAt(Assert.Single(seeds.Findings).Place));
        Assert.Null(seeds.Figure("a:x").Date);
    }
}
