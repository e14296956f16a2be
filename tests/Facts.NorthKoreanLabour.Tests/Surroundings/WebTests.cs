using System;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NorthKoreanLabour;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>Facts from a web application, on a port of this machine's.</summary>
public sealed class WebTests
{
    [Fact]
    public async Task A_web_application_answers_with_facts_as_JSON()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using WebApplication app = builder.Build();

        // begin-snippet: web
        app.MapGet("/workers", () => Figures.RfaEscapes.WorkersInRussia2018);
        app.MapGet("/facts/{id}", (string id) => Dataset.Find(id) is { HasFact: true } fact ? Results.Ok(fact) : Results.NotFound());
        // end-snippet

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(Assert.Single(app.Urls)) };
        string workers = JsonSerializer.Serialize(Figures.RfaEscapes.WorkersInRussia2018);

        Assert.Equal(workers, await client.GetStringAsync("/workers"));
        using HttpResponseMessage found = await client.GetAsync("/facts/rfa-escapes:workers-in-russia-2018");
        Assert.Equal("application/json; charset=utf-8", found.Content.Headers.ContentType?.ToString());
        Assert.Equal(workers, await found.Content.ReadAsStringAsync());
        using HttpResponseMessage missing = await client.GetAsync("/facts/nobody");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        await app.StopAsync();
    }
}
