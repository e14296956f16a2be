using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a date as its EDTF text; null where there is none.</summary>
public sealed class FactDateJsonConverter : WriteOnlyConverter<FactDate>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FactDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.HasValue)
        {
            writer.WriteStringValue(value.Edtf);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
