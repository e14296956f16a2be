using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a contradiction as the id of the figure on the other side, and the note: <c>{"figure":"harbour:workers","note":null}</c>.</summary>
public sealed class ContradictionJsonConverter : WriteOnlyConverter<Contradiction>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Contradiction value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteId("figure", value.Figure.FullId);
        writer.WriteText("note", value.Note);
        writer.WriteEndObject();
    }
}
