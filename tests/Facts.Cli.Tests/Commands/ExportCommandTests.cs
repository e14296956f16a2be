using System.Text.Json.Nodes;

namespace Facts.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private const string Register =
        "---\nfacts: 1\nid: names\nkind: register\ntitle: Names\n---\n\n"
        + "- [Russia]{.place #russia iso=RU}\n"
        + "- [Vladivostok]{.place #vladivostok in=russia geo=\"43.1155,131.8855\"}\n"
        + "- [The ministry]{.source #ministry kind=agency also=\"MID; the MFA\"}\n"
        + "- [The Post]{.source #post kind=outlet from=ministry}\n"
        + "- [workers]{.measure #workers unit=person nature=stock}\n";

    private readonly Workspace _workspace = new();

    [Fact]
    public void A_figure_has_all_that_the_seed_says_of_it()
    {
        JsonObject figure = Export(
            "::: {.context place=russia date=\"2018-09\" by=ministry via=post}\n"
            + "There were [approximately 19,000]{.figure #employed measure=workers population=\"On farms\" basis=counted at=\"5-10 20-30\"}.\n:::\n")["a:employed"];

        Assert.True(JsonNode.DeepEquals(figure, JsonNode.Parse($$"""
            {
              "id": "a:employed", "document": "a", "kind": "figure", "text": "approximately 19,000", "status": "current", "inferred": null,
              "location": { "path": "seeds/a.facts.md", "line": 10, "column": 12, "endLine": 10, "endColumn": 121 },
              "evidence": [ { "sha256": "{{s_hash}}", "start": 5, "end": 10 }, { "sha256": "{{s_hash}}", "start": 20, "end": 30 } ],
              "value": "19000",
              "core": { "low": "18500", "high": "19500", "lowOpen": false, "highOpen": false },
              "outer": { "low": "17100", "high": "20900", "lowOpen": false, "highOpen": false },
              "modifier": "about", "numbers": "rounded", "unit": "person", "measure": "workers", "population": "On farms", "date": "2018-09", "place": "russia",
              "by": "ministry", "via": [ "post" ], "basis": "counted"
            }
            """)), figure.ToJsonString());
    }

    [Fact]
    public void An_open_end_is_null_and_so_is_a_value_that_is_not_printed()
    {
        JsonObject figure = Export("[many]{.figure #crowd unit=person}")["a:crowd"];

        Assert.Null(figure["value"]);
        Assert.Equal("""{"low":"2","high":null,"lowOpen":false,"highOpen":true}""", figure["outer"]!.ToJsonString());
        Assert.Equal("many", (string?)figure["modifier"]);
        Assert.Null(figure["by"]);
    }

    [Theory]
    [InlineData("two-thirds", "one", "core", "0.6666666666666666666666666666", "0.6666666666666666666666666667")]
    [InlineData("9876543210987654321098765432", "person", "outer", "9876543210987654321098765431.5", "9876543210987654321098765432.5")]
    public void An_end_without_a_finite_decimal_lies_outside_and_others_are_exact(string words, string unit, string interval, string low, string high)
    {
        JsonNode exported = Export($"[{words}]{{.figure #wide unit={unit}}}")["a:wide"][interval]!;

        Assert.Equal((low, high), ((string?)exported["low"], (string?)exported["high"]));
    }

    [Theory]
    [InlineData("value=6.62607015e-34", "\"6.62607015e-34\"", """{"low":"6.62607015e-34","high":"6.62607015e-34","lowOpen":false,"highOpen":false}""", "\"exact\"")]
    [InlineData("value=1.50e40", "\"1.50e40\"", """{"low":"1.5e40","high":"1.5e40","lowOpen":false,"highOpen":false}""", "\"exact\"")]
    [InlineData("mod=unknown", null, null, "\"unknown\"")]
    [InlineData("mod=unlimited", null, """{"low":"0","high":null,"lowOpen":false,"highOpen":true}""", "\"unlimited\"")]
    public void A_number_that_no_decimal_holds_and_one_that_nobody_knows_are_written_as_of_the_records(string attributes, string? value, string? core, string modifier)
    {
        JsonObject figure = Export($"[the constant]{{.figure #x unit=one numbers=exact {attributes}}}")["a:x"];

        Assert.Equal((value, core, modifier, "\"exact\""), (figure["value"]?.ToJsonString(), figure["core"]?.ToJsonString(), figure["modifier"]!.ToJsonString(), figure["numbers"]!.ToJsonString()));
    }

    [Fact]
    public void A_printed_zero_is_kept() =>
        Assert.Equal("7.50", (string?)Export("[7.50 hours]{.figure #shift unit=h}")["a:shift"]["value"]);

    [Fact]
    public void A_date_has_its_days()
    {
        JsonObject date = Export("[September 2018]{.date #count event=\"The count\" place=russia by=ministry}")["a:count"];

        Assert.Equal(
            ("date", "2018-09", "2018-09-01", "2018-09-30", "The count", "russia", "ministry"),
            ((string?)date["kind"], (string?)date["edtf"], (string?)date["earliest"], (string?)date["latest"], (string?)date["event"], (string?)date["place"], (string?)date["by"]));
    }

    [Fact]
    public void The_evidence_of_a_place_or_source_is_that_of_all_its_mentions()
    {
        IReadOnlyDictionary<string, JsonObject> facts = Export("[There]{.place ref=russia at=\"3-9\"}, says [the MFA]{.source ref=ministry at=\"40-47\"}.");

        Assert.Equal($$"""[{"sha256":"{{s_hash}}","start":3,"end":9}]""", facts["russia"]["evidence"]!.ToJsonString());
        Assert.Equal($$"""[{"sha256":"{{s_hash}}","start":40,"end":47}]""", facts["ministry"]["evidence"]!.ToJsonString());
        Assert.Equal(("place", "RU", "names"), ((string?)facts["russia"]["kind"], (string?)facts["russia"]["iso"], (string?)facts["russia"]["document"]));
        Assert.Equal(("43.1155", "131.8855"), ((string?)facts["vladivostok"]["latitude"], (string?)facts["vladivostok"]["longitude"]));
        Assert.Equal("""["russia"]""", facts["vladivostok"]["in"]!.ToJsonString());
    }

    [Fact]
    public void Documents_are_sources_and_registers_are_not()
    {
        IReadOnlyDictionary<string, JsonObject> facts = Export("", keys: "publisher: post\npublished: 2018-10\nrewrites: ministry\n");

        Assert.Equal(
            ("source", "note", "A", "post", "2018-10", "ministry", "ministry"),
            ((string?)facts["a"]["kind"], (string?)facts["a"]["sourceKind"], (string?)facts["a"]["name"], (string?)facts["a"]["publisher"],
                (string?)facts["a"]["published"], (string?)facts["a"]["from"], (string?)facts["a"]["rewrites"]));
        Assert.DoesNotContain("names", facts.Keys);
        Assert.Equal("ministry", (string?)facts["post"]["from"]);
        Assert.False((bool)facts["post"]["anonymous"]!);
    }

    [Fact]
    public void Sound_facts_are_written_beside_broken_ones()
    {
        Write("[12 hours]{.figure #sound unit=h} and [12]{.figure #broken unit=hh} and [13 hours]{.figur #gone unit=h}");

        ToolRun run = _workspace.Run("export", "seeds", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a:sound", run.Facts.Keys);
        Assert.DoesNotContain("a:broken", run.Facts.Keys);
        Assert.Contains("seeds/a.facts.md(", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Not valid: 2 errors", run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_facts_with_one_id_the_first_is_written()
    {
        Write("[12 hours]{.figure #x unit=h} and [13 hours]{.figure #x unit=h} and [May 2018]{.date #x} and [Oslo]{.place #russia iso=NO}");

        ToolRun run = _workspace.Run("export", "seeds", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("12", (string?)run.Facts["a:x"]["value"]);
        Assert.Equal(1, run.Output.Split("\"id\": \"a:x\"").Length - 1);
        Assert.Equal(1, run.Output.Split("\"id\": \"russia\"").Length - 1);
    }

    [Fact]
    public void Facts_come_by_document_and_then_in_the_order_of_the_text()
    {
        IReadOnlyDictionary<string, JsonObject> facts = Export("[12 hours]{.figure #z unit=h} on [May 4, 2018]{.date #m} and [13 hours]{.figure #b unit=h}");

        Assert.Equal(["a", "a:z", "a:m", "a:b", "russia"], facts.Keys.Take(5));
    }

    public void Dispose() => _workspace.Dispose();

    private static readonly string s_hash = new('0', 64);

    private void Write(string body, string keys = "") => _workspace
        .Write("seeds/a.facts.md", Workspace.Seed(body, keys: keys + $"original-sha256: {s_hash}\n"))
        .Write("seeds/names.facts.md", Register);

    private IReadOnlyDictionary<string, JsonObject> Export(string body, string keys = "")
    {
        Write(body, keys);
        ToolRun run = _workspace.Run("export", "seeds", "--format", "json");
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Facts;
    }
}
