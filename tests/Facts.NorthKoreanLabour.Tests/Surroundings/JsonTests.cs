using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using Facts.UnitTypes;
using NorthKoreanLabour;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>Facts as JSON: by reflection, and in a user's own context.</summary>
public sealed class JsonTests
{
    private static readonly Figure<Person> s_workers = Figures.RfaEscapes.WorkersInRussia2018;

    [Fact]
    public void A_figure_is_written_with_its_number_as_text_that_no_reader_rounds()
    {
        // begin-snippet: json
        string text = JsonSerializer.Serialize(Figures.RfaEscapes.WorkersInRussia2018);

        // A fact of your own types, with a context that the compiler generates: as trimmed and native programs need it.
        var answer = new Answer("How many are there?", Figures.RfaEscapes.WorkersInRussia2018);
        string inAnswer = JsonSerializer.Serialize(answer, AnswerContext.Default.Answer);
        // end-snippet

        JsonNode json = JsonNode.Parse(text)!;
        Assert.Equal("rfa-escapes:workers-in-russia-2018", (string?)json["id"]);
        Assert.Equal("21000", (string?)json["value"]);
        Assert.Equal("person", (string?)json["unit"]);
        Assert.Equal("2018-09", (string?)json["date"]);
        Assert.Equal("russia", (string?)json["place"]);
        Assert.Equal("russian-foreign-ministry", (string?)json["by"]);
        Assert.Equal(text, JsonNode.Parse(inAnswer)!["figure"]!.ToJsonString());
    }

    /// <summary>Whatever a fact leads to is written as the tool exports it, whether by reflection or not.</summary>
    [Fact]
    public void A_context_of_the_users_own_writes_the_same()
    {
        var everything = new Everything(
            s_workers.WithoutUnit, s_workers.Date, s_workers.Place, s_workers.By, s_workers.Unit, s_workers.Document, s_workers.Measure, s_workers.Location,
            s_workers.Evidence, Figures.EscapeeAccounts.WorkingDay.Contradictions, s_workers + s_workers, s_workers.Outer, Dataset.Find("russia"));

        Assert.Equal(JsonSerializer.Serialize(everything, JsonSerializerOptions.Web), JsonSerializer.Serialize(everything, EverythingContext.Default.Everything));
    }

    [Fact]
    public void What_an_id_names_is_written_as_what_it_is()
    {
        Assert.Equal(JsonSerializer.Serialize(s_workers), JsonSerializer.Serialize(Dataset.Find(s_workers.FullId)));
        Assert.Equal(JsonSerializer.Serialize(Places.Russia), JsonSerializer.Serialize(Dataset.Find("russia")));
        Assert.Equal(JsonSerializer.Serialize(Sources.RussianForeignMinistry), JsonSerializer.Serialize(Dataset.Find("russian-foreign-ministry")));
        Assert.Equal(JsonSerializer.Serialize(Measures.Workers), JsonSerializer.Serialize(Dataset.Find("workers")));
        Assert.Equal(JsonSerializer.Serialize(Documents.RfaEscapes), JsonSerializer.Serialize(Dataset.Find("rfa-escapes")));
        Assert.Equal("null", JsonSerializer.Serialize(Dataset.Find("nothing")));
    }

    [Fact]
    public void A_fact_is_not_read_from_json() =>
        Assert.Contains("found by its id", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Figure>("{}")).Message, StringComparison.Ordinal);
}
