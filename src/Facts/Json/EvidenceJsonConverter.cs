using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a place in an original: its hash, start and end.</summary>
public sealed class EvidenceJsonConverter : WriteOnlyConverter<Evidence>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteValue(value);
    }
}
