using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a unit as its id: <c>"person"</c>.</summary>
public sealed class UnitJsonConverter : WriteOnlyConverter<Unit>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}
