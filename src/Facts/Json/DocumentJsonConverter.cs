using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a document: its id, title, kind and status.</summary>
public sealed class DocumentJsonConverter : WriteOnlyConverter<Document>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Document value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.HasFact)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("kind", JsonNames.Of(value.Kind));
        writer.WriteString("title", value.Title);
        writer.WriteString("status", JsonNames.Of(value.Status));
        writer.WriteEndObject();
    }
}
