using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a dated event, as <c>facts export</c> does.</summary>
public sealed class DatedEventJsonConverter : WriteOnlyConverter<DatedEvent>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DatedEvent value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.HasFact)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteFact("date", value.FullId, value.Document, value.Text, value.Status, value.Inferred, value.Location, value.Evidence);
        writer.WriteDate("edtf", value.Date);
        writer.WriteText("julian", value.Date.Julian);
        writer.WriteDay("earliest", value.Date.Earliest);
        writer.WriteDay("latest", value.Date.Latest);
        writer.WriteText("event", value.Event);
        writer.WriteText("recurs", JsonNames.Of(value.Recurs));
        writer.WriteId("place", value.Place.Id);
        writer.WriteId("by", value.IsAttributed ? value.By.Id : "");
        writer.WriteEndObject();
    }
}
