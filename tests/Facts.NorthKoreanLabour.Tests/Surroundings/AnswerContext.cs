using System.Text.Json.Serialization;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>A user's own JSON context.</summary>
// begin-snippet: json-context
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Answer))]
public sealed partial class AnswerContext : JsonSerializerContext;
// end-snippet
