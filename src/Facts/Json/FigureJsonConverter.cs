using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a figure, as <c>facts export</c> does.</summary>
public sealed class FigureJsonConverter : WriteOnlyConverter<Figure>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        FigureWriting.Write(writer, value);
    }
}
