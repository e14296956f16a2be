using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit;
using Facts.Compiler.Text;

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
            var taken = new HashSet<(string Space, string Id)>();
            foreach (BoundDocument document in dataset.Documents)
            {
                Write(document, new FactWriter(json, document, evidence, show), taken);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Of several facts with one id the first is the one that the generated code has too, sound or not; the others are reported (FACT3002) and left out.</summary>
    private static void Write(BoundDocument document, FactWriter writer, HashSet<(string Space, string Id)> taken)
    {
        IEnumerable<(int Offset, (string Space, string Id) Name, bool IsSound, Action Write)> facts =
        [
            .. document.Self is { } self ? [(-1, ("source", self.Id), !self.IsBroken, () => writer.Write(self))] : Array.Empty<(int, (string, string), bool, Action)>(),
            .. document.Figures.Select(figure => At(figure.Place, ("fact", $"{document.Id}:{figure.Id}"), figure is { IsBroken: false, Reading: not null }, () => writer.Write(figure))),
            .. document.Dates.Select(date => At(date.Place, ("fact", $"{document.Id}:{date.Id}"), !date.IsBroken, () => writer.Write(date))),
            .. document.Places.Select(place => At(place.Place, ("place", place.Id), !place.IsBroken, () => writer.Write(place))),
            .. document.Sources.Select(source => At(source.Place, ("source", source.Id), !source.IsBroken, () => writer.Write(source))),
        ];
        foreach ((int _, (string, string) name, bool isSound, Action write) in facts.OrderBy(fact => fact.Offset))
        {
            if (taken.Add(name) && isSound)
            {
                write();
            }
        }
    }

    private static (int Offset, (string Space, string Id) Name, bool IsSound, Action Write) At(FileSpan place, (string Space, string Id) name, bool isSound, Action write) =>
        (place.Span.Start, name, isSound, write);
}
