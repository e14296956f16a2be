using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit;

namespace Facts.Cli.Output.Json;

/// <summary>
/// Writes the facts of a dataset as one JSON object, <c>{"facts": […]}</c>: every sound fact, by document and then in the order of the text.
/// Numbers are strings, exactly as written.
/// </summary>
internal static class FactsJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="dataset">What was compiled.</param>
    /// <param name="show">How a path is shown.</param>
    public static string Write(CompiledDataset dataset, Func<string, string> show)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteStartArray("facts");
            var evidence = new EvidenceIndex(dataset.Documents);
            foreach (BoundDocument document in dataset.Documents)
            {
                Write(document, new FactWriter(json, document, evidence, show));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(BoundDocument document, FactWriter writer)
    {
        if (document.Self is { IsBroken: false } self)
        {
            writer.Write(self);
        }

        IEnumerable<(int Offset, Action Write)> facts =
        [
            .. document.Figures.Where(figure => figure is { IsBroken: false, Reading: not null }).Select(figure => At(figure.Place.Span.Start, () => writer.Write(figure))),
            .. document.Dates.Where(date => !date.IsBroken).Select(date => At(date.Place.Span.Start, () => writer.Write(date))),
            .. document.Places.Where(place => !place.IsBroken).Select(place => At(place.Place.Span.Start, () => writer.Write(place))),
            .. document.Sources.Where(source => !source.IsBroken).Select(source => At(source.Place.Span.Start, () => writer.Write(source))),
        ];
        foreach ((int _, Action write) in facts.OrderBy(fact => fact.Offset))
        {
            write();
        }
    }

    private static (int Offset, Action Write) At(int offset, Action write) => (offset, write);
}
