using System;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Facts.UnitTypes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NorthKoreanLabour;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>Facts as JSON: by reflection, in a user's own context, and from a web application.</summary>
public sealed class JsonTests
{
    private static readonly Figure<Person> s_workers = Figures.RfaEscapes.WorkersInRussia2018;

    [Fact]
    public void A_figure_is_written_with_its_number_as_text_that_no_reader_rounds()
    {
        JsonNode json = JsonNode.Parse(JsonSerializer.Serialize(s_workers))!;

        Assert.Equal("rfa-escapes:workers-in-russia-2018", (string?)json["id"]);
        Assert.Equal("21000", (string?)json["value"]);
        Assert.Equal("person", (string?)json["unit"]);
        Assert.Equal("2018-09", (string?)json["date"]);
        Assert.Equal("russia", (string?)json["place"]);
        Assert.Equal("russian-foreign-ministry", (string?)json["by"]);
    }

    [Fact]
    public void A_context_of_the_users_own_writes_the_same()
    {
        var answer = new Answer("How many?", s_workers.WithoutUnit, s_workers.Date, s_workers.Place, s_workers.By);

        string generated = JsonSerializer.Serialize(answer, AnswerContext.Default.Answer);

        Assert.Equal(JsonSerializer.Serialize(answer, JsonSerializerOptions.Web), generated);
        Assert.Equal("21000", (string?)JsonNode.Parse(generated)!["figure"]!["value"]);
    }

    [Fact]
    public async Task A_web_application_answers_with_the_same()
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        context.Response.Body = body;

        await Results.Ok(s_workers).ExecuteAsync(context);

        Assert.Equal("application/json; charset=utf-8", context.Response.ContentType);
        Assert.Equal(JsonSerializer.Serialize(s_workers), System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }

    [Fact]
    public void A_fact_is_not_read_from_json() =>
        Assert.Contains("found by its id", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Figure>("{}")).Message, StringComparison.Ordinal);
}
