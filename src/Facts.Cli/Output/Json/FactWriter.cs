using System.Globalization;
using System.Text.Json;
using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit.Tables;
using Facts.Compiler.Text;
using CoreBasis = Facts.Compiler.Binding.Model.Basis;
using CoreInterval = Facts.Compiler.Values.Interval;
using CoreRecurrence = Facts.Compiler.Binding.Model.Recurrence;

namespace Facts.Cli.Output.Json;

/// <summary>Writes the facts of one document.</summary>
internal sealed class FactWriter(Utf8JsonWriter json, BoundDocument document, EvidenceIndex evidence, Func<string, string> show)
{
    public void Write(BoundFigure figure)
    {
        FigureReading reading = figure.Reading!;
        Begin($"{document.Id}:{figure.Id}", "figure", figure.Text, figure.Provenance.Status.ToString(), figure.Provenance.Inferred, figure.Place);
        WriteEvidence(EvidenceIndex.InOriginal(document, figure.Provenance.Evidence));
        json.WriteString("value", reading.Value);
        WriteInterval("core", reading.Core);
        WriteInterval("outer", reading.Outer);
        json.WriteString("modifier", Word(reading.Modifier.ToString()));
        json.WriteString("numbers", figure.IsExact ? "exact" : "rounded");
        json.WriteString("unit", figure.Unit);
        json.WriteString("measure", figure.Measure);
        json.WriteString("population", figure.Population);
        json.WriteString("date", figure.Date?.Edtf);
        json.WriteString("place", figure.Where);
        json.WriteString("by", figure.Provenance.By);
        WriteArray("via", figure.Provenance.Via);
        json.WriteString("basis", figure.Basis == CoreBasis.Unstated ? null : Word(figure.Basis.ToString()));
        json.WriteEndObject();
    }

    public void Write(BoundDate date)
    {
        Begin($"{document.Id}:{date.Id}", "date", date.Text, date.Provenance.Status.ToString(), date.Provenance.Inferred, date.Place);
        WriteEvidence(EvidenceIndex.InOriginal(document, date.Provenance.Evidence));
        json.WriteString("edtf", date.Value?.Edtf);
        json.WriteString("julian", date.Value?.Julian);
        json.WriteString("earliest", Day(date.Value?.Core.First));
        json.WriteString("latest", Day(date.Value?.Core.Last));
        json.WriteString("event", date.Event);
        json.WriteString("recurs", date.Recurs == CoreRecurrence.None ? null : Word(date.Recurs.ToString()));
        json.WriteString("place", date.Where);
        json.WriteString("by", date.Provenance.By);
        json.WriteEndObject();
    }

    public void Write(BoundPlace place)
    {
        Begin(place.Id, "place", place.Name, document.Status.ToString(), inferred: null, place.Place);
        WriteEvidence(evidence.OfPlace(place.Id));
        json.WriteString("name", place.Name);
        json.WriteString("iso", place.Iso);
        WriteArray("in", place.In);
        json.WriteString("latitude", place.Latitude);
        json.WriteString("longitude", place.Longitude);
        json.WriteEndObject();
    }

    /// <summary>A source's own kind is <c>sourceKind</c>, for <c>kind</c> says that it is a source.</summary>
    public void Write(BoundSource source)
    {
        Begin(source.Id, "source", source.Name, document.Status.ToString(), source.IsDocument ? document.Inferred : null, source.Place);
        WriteEvidence(evidence.OfSource(source.Id));
        json.WriteString("name", source.Name);
        json.WriteString("sourceKind", Word(source.Kind.ToString()));
        json.WriteString("role", source.Role);
        json.WriteBoolean("anonymous", source.IsAnonymous);
        json.WriteString("publisher", source.Publisher);
        json.WriteString("published", source.Published?.Edtf);
        json.WriteString("from", source.From);
        json.WriteString("rewrites", source.Rewrites);
        json.WriteEndObject();
    }

    private void Begin(string id, string kind, string text, string status, string? inferred, FileSpan place)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("document", document.Id);
        json.WriteString("kind", kind);
        json.WriteString("text", text);
        json.WriteString("status", Word(status));
        json.WriteString("inferred", inferred);
        json.WriteStartObject("location");
        json.WriteString("path", show(place.Path));
        json.WriteNumber("line", place.Start.Line + 1);
        json.WriteNumber("column", place.Start.Column + 1);
        json.WriteNumber("endLine", place.End.Line + 1);
        json.WriteNumber("endColumn", place.End.Column + 1);
        json.WriteEndObject();
    }

    private void WriteEvidence(IEnumerable<Passage> passages)
    {
        json.WriteStartArray("evidence");
        foreach (Passage passage in passages)
        {
            json.WriteStartObject();
            json.WriteString("sha256", passage.Sha256);
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("end", passage.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An end that has no finite decimal is rounded outward, as in the records, or nothing might lie in the interval. The empty one is null.</summary>
    private void WriteInterval(string name, CoreInterval interval)
    {
        if (interval.IsEmpty)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("low", EmittedNumber.OfLow(interval.Low).Digits);
        json.WriteString("high", EmittedNumber.OfHigh(interval.High).Digits);
        json.WriteBoolean("lowOpen", interval.LowOpen);
        json.WriteBoolean("highOpen", interval.HighOpen);
        json.WriteEndObject();
    }

    private void WriteArray(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Word(string name) => name.ToLowerInvariant();

    /// <summary>A day of the years 1 to 9999; null for an open end, and for a day outside them.</summary>
    private static string? Day(long? number) => number is >= 0 and <= 3_652_058
        ? DateOnly.FromDayNumber((int)number.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
