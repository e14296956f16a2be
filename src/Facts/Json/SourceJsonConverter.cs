using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a source, as <c>facts export</c> does.</summary>
public sealed class SourceJsonConverter : WriteOnlyConverter<Source>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.HasFact)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteFact("source", value.Id, value.Document, value.Name, FactStatus.Current, null, value.Location, value.Evidence);
        writer.WriteString("name", value.Name);
        writer.WriteString("sourceKind", JsonNames.Of(value.Kind));
        writer.WriteText("role", value.Role);
        writer.WriteBoolean("anonymous", value.IsAnonymous);
        writer.WriteId("publisher", value.Publisher.Id);
        writer.WriteDate("published", value.Published);
        writer.WriteId("from", value.From.Id);
        writer.WriteId("rewrites", value.Rewrites.Id);
        writer.WriteEndObject();
    }
}
