using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes a figure, typed or not.</summary>
internal static class FigureWriting
{
    public static void Write(Utf8JsonWriter writer, Figure value)
    {
        if (!value.HasFact)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteFact("figure", value.FullId, value.Document, value.Text, value.Status, value.Inferred, value.Location, value.Evidence);
        writer.WriteDecimal("value", value.Value);
        writer.WriteInterval("core", value.Core);
        writer.WriteInterval("outer", value.Outer);
        writer.WriteString("modifier", JsonNames.Of(value.Modifier));
        writer.WriteString("unit", value.Unit.Id);
        writer.WriteId("measure", value.Measure.Id);
        writer.WriteText("population", value.Population);
        writer.WriteDate("date", value.Date);
        writer.WriteId("place", value.Place.Id);
        writer.WriteId("by", value.IsAttributed ? value.By.Id : "");
        writer.WriteStartArray("via");
        foreach (Source source in value.Via)
        {
            writer.WriteStringValue(source.Id);
        }

        writer.WriteEndArray();
        writer.WriteText("basis", JsonNames.Of(value.Basis));
        writer.WriteEndObject();
    }
}
