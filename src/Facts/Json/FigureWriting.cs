using System.Text.Json;
using Facts.Compiler.Emit.Layout;

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
        writer.WriteText("value", value.ValueText);
        WriteInterval(writer, "core", value, value.Core, FigureField.CoreLow, FigureField.CoreLowOpen, FigureField.CoreHighOpen);
        WriteInterval(writer, "outer", value, value.Outer, FigureField.OuterLow, FigureField.OuterLowOpen, FigureField.OuterHighOpen);
        writer.WriteString("modifier", JsonNames.Of(value.Modifier));
        writer.WriteString("numbers", value.IsExact ? "exact" : "rounded");
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

    /// <summary>With all digits of the ends, which an <see cref="Interval"/> may have had to round.</summary>
    private static void WriteInterval(Utf8JsonWriter writer, string name, Figure figure, Interval interval, int low, int lowOpen, int highOpen)
    {
        if (interval.IsEmpty)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WritePropertyName(name);
        writer.WriteInterval(figure.Digits(low), figure.Digits(low + 1), figure.HasFlag(lowOpen), figure.HasFlag(highOpen));
    }
}
