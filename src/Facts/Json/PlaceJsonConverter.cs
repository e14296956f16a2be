using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a place, as <c>facts export</c> does.</summary>
public sealed class PlaceJsonConverter : WriteOnlyConverter<Place>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.HasFact)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteFact("place", value.Id, value.Document, value.Name, FactStatus.Current, null, value.Location, value.Evidence);
        writer.WriteString("name", value.Name);
        writer.WriteText("iso", value.Iso);
        writer.WriteStartArray("in");
        foreach (Place outer in value.In)
        {
            writer.WriteStringValue(outer.Id);
        }

        writer.WriteEndArray();
        writer.WriteDecimal("latitude", value.Latitude);
        writer.WriteDecimal("longitude", value.Longitude);
        writer.WriteEndObject();
    }
}
