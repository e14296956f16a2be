using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Facts.TestSupport;
using NorthKoreanLabour;

namespace Facts.Cli.Tests.Commands;

/// <summary>What the tool exports of the first dataset's seeds is what the compiled records of the same seeds write.</summary>
public sealed class ExportedDatasetTests
{
    private static readonly Lazy<JsonObject[]> s_exported = new(Export);

    public static TheoryData<string> Kinds => ["figure", "date", "place", "source"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_fact_is_the_same_as_of_its_record(string kind)
    {
        JsonObject[] facts = [.. s_exported.Value.Where(fact => (string?)fact["kind"] == kind)];

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal(Written(kind, (string)fact["id"]!), fact.ToJsonString()));
    }

    private static string Written(string kind, string id)
    {
        Fact fact = Dataset.Find(id);
        string json = kind switch
        {
            "figure" => JsonSerializer.Serialize(fact.Figure),
            "date" => JsonSerializer.Serialize(fact.Date),
            "place" => JsonSerializer.Serialize(fact.Place),
            _ => JsonSerializer.Serialize(fact.Source),
        };
        return JsonNode.Parse(json)!.ToJsonString();
    }

    private static JsonObject[] Export()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        FactsTool.Run(["export", "seeds", "--format", "json"], new ToolEnvironment(output, TextWriter.Null, Repository.Root));
        return [.. JsonNode.Parse(output.ToString())!["facts"]!.AsArray().Select(fact => fact!.AsObject())];
    }
}
