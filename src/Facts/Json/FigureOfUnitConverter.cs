using System.Text.Json;
using Facts.UnitTypes;

namespace Facts.Json;

/// <summary>Writes figures of one unit.</summary>
internal sealed class FigureOfUnitConverter<TUnit> : WriteOnlyConverter<Figure<TUnit>>
    where TUnit : struct, IUnit
{
    public override void Write(Utf8JsonWriter writer, Figure<TUnit> value, JsonSerializerOptions options)
    {
        FigureWriting.Write(writer, value.WithoutUnit);
    }
}
