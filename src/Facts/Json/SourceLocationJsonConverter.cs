using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a place in a seed: path, line, column, end line, end column.</summary>
public sealed class SourceLocationJsonConverter : WriteOnlyConverter<SourceLocation>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SourceLocation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteValue(value);
    }
}
