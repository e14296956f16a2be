using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a measure: its id, name, unit and nature.</summary>
public sealed class MeasureJsonConverter : WriteOnlyConverter<Measure>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Measure value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.HasFact)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("kind", "measure");
        writer.WriteString("name", value.Name);
        writer.WriteString("unit", value.Unit.Id);
        writer.WriteString("nature", JsonNames.Of(value.Nature));
        writer.WriteEndObject();
    }
}
