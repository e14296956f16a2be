using System.Text.Json.Serialization;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>A user's own JSON context for all that a fact leads to.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Everything))]
public sealed partial class EverythingContext : JsonSerializerContext;
