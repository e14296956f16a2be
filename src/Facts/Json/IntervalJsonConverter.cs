using System.Text.Json;

namespace Facts.Json;

/// <summary>Writes an interval: <c>{"low":"18500","high":"19500","lowOpen":false,"highOpen":false}</c>; an empty one is null.</summary>
public sealed class IntervalJsonConverter : WriteOnlyConverter<Interval>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteValue(value);
    }
}
