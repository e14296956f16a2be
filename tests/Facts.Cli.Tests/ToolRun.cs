using System.Text.Json.Nodes;

namespace Facts.Cli.Tests;

/// <summary>What a run of the tool gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The facts of an export, by id.</summary>
    public IReadOnlyDictionary<string, JsonObject> Facts =>
        JsonNode.Parse(Output)!["facts"]!.AsArray().ToDictionary(fact => (string)fact!["id"]!, fact => fact!.AsObject());
}
