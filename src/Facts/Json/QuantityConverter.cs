using System.Text.Json;
using Facts.UnitTypes;

namespace Facts.Json;

/// <summary>Writes quantities of one unit.</summary>
internal sealed class QuantityConverter<TUnit> : WriteOnlyConverter<Quantity<TUnit>>
    where TUnit : struct, IUnit
{
    public override void Write(Utf8JsonWriter writer, Quantity<TUnit> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteDecimal("value", value.Value);
        writer.WriteInterval("core", value.Core);
        writer.WriteInterval("outer", value.Outer);
        writer.WriteString("unit", value.Unit.Id);
        writer.WriteEndObject();
    }
}
