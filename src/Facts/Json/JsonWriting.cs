using System.Globalization;
using System.Text.Json;

namespace Facts.Json;

/// <summary>
/// The JSON of facts. It has the names and forms of <c>facts export --format json</c>: decimals are strings, so that no reader rounds them; what is none is null.
/// </summary>
internal static class JsonWriting
{
    public static void WriteDecimal(this Utf8JsonWriter writer, string name, decimal? value) => writer.WriteText(name, Digits(value));

    public static void WriteText(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, text);
        }
    }

    public static void WriteId(this Utf8JsonWriter writer, string name, string id) => writer.WriteText(name, id.Length == 0 ? null : id);

    public static void WriteDay(this Utf8JsonWriter writer, string name, DateOnly? day) =>
        writer.WriteText(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteDate(this Utf8JsonWriter writer, string name, FactDate date) => writer.WriteId(name, date.Edtf);

    public static void WriteInterval(this Utf8JsonWriter writer, string name, Interval interval)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(interval);
    }

    public static void WriteValue(this Utf8JsonWriter writer, Interval interval)
    {
        if (interval.IsEmpty)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteInterval(Digits(interval.Low), Digits(interval.High), interval.LowOpen, interval.HighOpen);
        }
    }

    public static void WriteInterval(this Utf8JsonWriter writer, string? low, string? high, bool lowOpen, bool highOpen)
    {
        writer.WriteStartObject();
        writer.WriteText("low", low);
        writer.WriteText("high", high);
        writer.WriteBoolean("lowOpen", lowOpen);
        writer.WriteBoolean("highOpen", highOpen);
        writer.WriteEndObject();
    }

    public static void WriteValue(this Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteStartObject();
        writer.WriteText("sha256", evidence.Sha256);
        writer.WriteNumber("start", evidence.Start);
        writer.WriteNumber("end", evidence.End);
        writer.WriteEndObject();
    }

    public static void WriteValue(this Utf8JsonWriter writer, SourceLocation location)
    {
        writer.WriteStartObject();
        writer.WriteText("path", location.Path);
        writer.WriteNumber("line", location.Line);
        writer.WriteNumber("column", location.Column);
        writer.WriteNumber("endLine", location.EndLine);
        writer.WriteNumber("endColumn", location.EndColumn);
        writer.WriteEndObject();
    }

    /// <summary>What every fact has, from its id to its evidence.</summary>
    public static void WriteFact(
        this Utf8JsonWriter writer, string kind, string id, Document document, string text, FactStatus status, string? inferred, SourceLocation location, FactList<Evidence> evidence)
    {
        writer.WriteString("id", id);
        writer.WriteString("document", document.Id);
        writer.WriteString("kind", kind);
        writer.WriteString("text", text);
        writer.WriteString("status", JsonNames.Of(status));
        writer.WriteText("inferred", inferred);
        writer.WritePropertyName("location");
        writer.WriteValue(location);
        writer.WriteStartArray("evidence");
        foreach (Evidence place in evidence)
        {
            writer.WriteValue(place);
        }

        writer.WriteEndArray();
    }

    private static string? Digits(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
