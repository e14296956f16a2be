using System.Text.Json.Serialization;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>A user's own JSON context, as trimmed and native programs need it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Answer))]
public sealed partial class AnswerContext : JsonSerializerContext;
