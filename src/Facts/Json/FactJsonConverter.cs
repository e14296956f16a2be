using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes what an id names as what it is: a figure as a figure, a place as a place; nothing as null.</summary>
public sealed class FactJsonConverter : WriteOnlyConverter<Fact>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Fact value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value.Kind)
        {
            case FactKind.Figure:
                FigureWriting.Write(writer, value.Figure);
                break;
            case FactKind.Date:
                new DatedEventJsonConverter().Write(writer, value.Date, options);
                break;
            case FactKind.Place:
                new PlaceJsonConverter().Write(writer, value.Place, options);
                break;
            case FactKind.Source:
                new SourceJsonConverter().Write(writer, value.Source, options);
                break;
            case FactKind.Measure:
                new MeasureJsonConverter().Write(writer, value.Measure, options);
                break;
            case FactKind.Document:
                new DocumentJsonConverter().Write(writer, value.Document, options);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
